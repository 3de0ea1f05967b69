import { isBefore, isoDay, type PlainDate } from "./calendar-date.ts";
import type { Membership } from "./membership.ts";
import type { Participation, ParticipationCase } from "./participation.ts";
import type { UpcomingEffect } from "./status-answer.ts";

/**
 * Gives the effects that what was notified by `asOf` has already fixed for later days, soonest
 * first: the treaty's entry into force or end, and each participant's. Source: SPEC C5.
 */
export function upcomingEffects(treaty: ParticipationCase, participations: readonly Participation[]): UpcomingEffect[] {
  const isMultilateral = treaty.docket.rules.form === "multilateral";
  const own = isMultilateral ? participations.flatMap((one) => participantEffects(treaty, one)) : [];
  return [...treatyEffects(treaty), ...own].sort(compareEffects);
}

function treatyEffects({ docket, force, end }: ParticipationCase): UpcomingEffect[] {
  const effects: UpcomingEffect[] = [];
  if (force.kind === "fixed" && isBefore(docket.asOf, force.date.on)) {
    effects.push({
      kind: "entry-into-force",
      participant: null,
      on: isoDay(force.date.on),
      eventId: force.countedEventIds.at(-1) ?? null,
      explanation: force.explanation,
    });
  }
  if (end !== null && isBefore(docket.asOf, end.date.on)) {
    effects.push({
      kind: end.cause === "expiry" ? "expiry" : "termination",
      participant: null,
      on: isoDay(end.date.on),
      eventId: end.event?.id ?? null,
      explanation: { steps: end.steps },
    });
  }
  return effects;
}

function participantEffects(
  { docket, force }: ParticipationCase,
  { participant, memberships }: Participation,
): UpcomingEffect[] {
  const general = force.kind === "fixed" ? force.date.on : null;
  return memberships.flatMap((membership) => [
    ...joining(membership, participant, docket.asOf, general),
    ...leaving(membership, participant, docket.asOf),
  ]);
}

function joining(
  { start, eventId, steps }: Membership,
  participant: string,
  asOf: PlainDate,
  general: PlainDate | null,
): UpcomingEffect[] {
  const isWithTreaty = start !== null && general !== null && start.equals(general);
  if (start === null || !isBefore(asOf, start) || isWithTreaty) return [];
  const kind = "entry-into-force-for-participant";
  return [{ kind, participant, on: isoDay(start), eventId, explanation: { steps } }];
}

function leaving({ exit }: Membership, participant: string, asOf: PlainDate): UpcomingEffect[] {
  if (exit?.date == null || !isBefore(asOf, exit.date.on)) return [];
  const on = isoDay(exit.date.on);
  const explanation = { steps: exit.steps };
  return [{ kind: "withdrawal", participant, on, eventId: exit.event?.id ?? null, explanation }];
}

function compareEffects(a: UpcomingEffect, b: UpcomingEffect): number {
  const key = (effect: UpcomingEffect): string =>
    `${effect.on} ${effect.kind} ${effect.participant ?? ""} ${effect.eventId ?? ""}`;
  return key(a) < key(b) ? -1 : 1;
}
