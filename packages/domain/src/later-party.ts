import { hasCome, laterOf, type PlainDate } from "./calendar-date.ts";
import type { Clause } from "./clause.ts";
import { countDelay, type Delay } from "./day-count.ts";
import type { Docket } from "./docket.ts";
import type { ForceFinding } from "./entry-into-force.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay, effectDay } from "./event-day.ts";
import type { ExplanationStep } from "./explanation.ts";
import { arithmeticStep, eventStep, noteStep, ruleStep } from "./explanation-step.ts";
import { delayWords } from "./rule-words.ts";
import { type SettledDate, type StatedDate, settleDate, statedBy } from "./stated-date.ts";

const SAME_DAY: Delay = { period: null, align: null };

/** From when one participant's consent binds; `date` is null while that is open. */
export type BoundFinding = {
  readonly date: SettledDate | null;
  readonly steps: readonly ExplanationStep[];
};

/**
 * Gives the day a consent binds its participant: with the treaty for the first ones, else by the
 * rule for later parties, never before the treaty itself. Source: VCLT art. 24(3); DOMAIN rule 10.
 */
export function bindingDay(docket: Docket, force: ForceFinding, consent: TreatyEvent): BoundFinding {
  const first = eventStep(consent, `${eventStepWords(consent)} deposited`);
  const stated = statedBinding(docket, consent);
  const counted = force.kind === "fixed" ? countBinding(docket, force, consent) : null;
  const date = settleDate(counted?.date ?? null, stated);
  return { date, steps: [first, ...(counted?.steps ?? []), ...(date?.steps ?? [])] };
}

type FixedForce = Extract<ForceFinding, { kind: "fixed" }>;
type Counted = { date: PlainDate; steps: readonly ExplanationStep[] };

function countBinding(docket: Docket, force: FixedForce, consent: TreatyEvent): Counted {
  const general = force.date.on;
  const day = actDay(consent);
  const isOriginal = force.triggeredOn !== null && hasCome(day, force.triggeredOn);
  if (isOriginal) return { date: general, steps: force.explanation.steps };
  if (consent.kind === "succession" || consent.kind === "continued-application") {
    const steps = [noteStep("the day of succession is not stated; counted from the notification")];
    return { date: laterOf(day, general), steps };
  }
  const { delay, clause } = laterRule(docket);
  const counted = countDelay(day, delay, docket.rules.depositaryPractice);
  const steps: ExplanationStep[] = [ruleStep(clause, delayWords(delay, "deposit"))];
  if (counted.operations.length > 0) steps.push(arithmeticStep(counted));
  const date = laterOf(counted.date, general);
  if (date !== counted.date) steps.push(noteStep("not before the treaty itself enters into force"));
  return { date, steps };
}

function laterRule(docket: Docket): { delay: Delay; clause: Clause } {
  const { entryIntoForce, laterParty } = docket.rules;
  const general = { delay: entryIntoForce.delay ?? SAME_DAY, clause: entryIntoForce.clause };
  switch (laterParty?.kind) {
    case undefined:
    case "by-instrument":
    case "objection-period":
    case "admission":
      return general;
    case "same-delay":
      return { ...general, clause: laterParty.clause };
    case "own-delay":
      return { delay: laterParty.delay ?? SAME_DAY, clause: laterParty.clause };
  }
}

function statedBinding(docket: Docket, consent: TreatyEvent): StatedDate | null {
  if (consent.effectiveDate !== null) return statedBy(consent);
  const day = actDay(consent);
  const statement = docket.known.all.find(
    (event) =>
      event.kind === "entry-into-force" && event.participant === consent.participant && hasCome(day, effectDay(event)),
  );
  return statement === undefined ? null : statedBy(statement);
}

function eventStepWords(consent: TreatyEvent): string {
  return consent.kind === "definitive-signature" ? "definitive signature" : "instrument";
}
