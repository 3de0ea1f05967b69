import type { Docket } from "./docket.ts";
import { actsOf, eventsOfKinds } from "./event-index.ts";
import type { ExplanationStep } from "./explanation.ts";
import { eventStep, noteStep } from "./explanation-step.ts";
import type { PairMember } from "./pair-member.ts";
import { findSuspensions, type Suspension } from "./suspension.ts";

/**
 * Gives the suspensions that touch the two: by either towards the other or towards all, and of the treaty as a
 * whole. One objected to by anyone is contested for everyone. Source: VCLT arts. 57-58, 65.
 */
export function pairSuspensions(docket: Docket, a: PairMember, b: PairMember): Suspension[] {
  const acts = [...suspendingActs(a, b), ...suspendingActs(b, a), ...actsOf(docket.visible, null)];
  return findSuspensions(docket, acts).map((one) => ({
    ...one,
    isContested: one.isContested || isObjectedByName(docket, one),
  }));
}

function suspendingActs(member: PairMember, other: PairMember): PairMember["acts"] {
  return member.acts.filter(
    ({ kind, towards, territory }) =>
      (kind === "suspension" || kind === "resumption") &&
      territory === null &&
      (towards === null || other.codes.includes(towards)),
  );
}

function isObjectedByName(docket: Docket, { opener }: Suspension): boolean {
  return eventsOfKinds(docket.visible, ["suspension-objected"]).some(
    ({ concerns, towards }) => concerns === null && towards !== null && towards === opener.participant,
  );
}

/** The steps that say who suspended, who objected, and that the treaty has no clause on it. */
export function suspensionSteps(docket: Docket, { opener, isContested }: Suspension): ExplanationStep[] {
  const who = opener.participant === null ? "" : ` by ${opener.participant}`;
  const objections = eventsOfKinds(docket.visible, ["suspension-objected", "objection"])
    .filter(({ concerns, towards, kind }) => {
      if (concerns !== null) return concerns === opener.id;
      return kind === "suspension-objected" && towards !== null && towards === opener.participant;
    })
    .map((event) => eventStep(event, `objection to it by ${event.participant ?? "the other side"}`));
  const isWithoutClause = isContested && docket.rules.suspension === "no-clause";
  const law = isWithoutClause ? [noteStep("the treaty has no clause on suspension (VCLT arts. 57-58)")] : [];
  return [eventStep(opener, `suspension of operation${who}`), ...law, ...objections];
}
