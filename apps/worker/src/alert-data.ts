import type { createSystemCaller } from "@pacta/api";
import { daysBetween, parsePlainDate } from "@pacta/domain";
import type {
  AlertEvent,
  CancellationData,
  CorrectionData,
  EffectData,
  ReminderData,
  StatusAlertData,
} from "@pacta/email";
import { correctedFields } from "./corrected-fields.ts";

export type NoticeFacts = Awaited<ReturnType<ReturnType<typeof createSystemCaller>["notice"]["read"]>>;

const PRECISIONS = ["day", "month", "year", "range"] as const;

/** The facts of the API as the alert says them. */
export function alertData(facts: NoticeFacts): StatusAlertData {
  const { treaty, changes, status, references, url } = facts;
  const event = { ...eventOf(eventIn(facts)), takesEffectOn: facts.takesEffectOn };
  return { treaty, event, changes, why: status.why, references, url };
}

/** What was said before beside what is right. */
export function correctionData(facts: NoticeFacts): CorrectionData {
  const { previous } = facts;
  const event = eventIn(facts);
  const corrected = previous === null ? [] : correctedFields(previous, event);
  return { ...alertData(facts), corrected, reason: event.text };
}

/** What no longer holds: the event itself when it was retracted, else the one that it takes back. */
export function cancellationData(facts: NoticeFacts): CancellationData {
  const { revoked, toldAt } = facts;
  const event = eventIn(facts);
  const told = facts.kind === "cancellation" ? event : (revoked ?? event);
  const said = { ...alertData(facts), event: eventOf(told) };
  const on = event.actDate ?? event.receivedDate ?? event.circulatedDate ?? isoDay(event.recordedAt);
  return {
    ...said,
    toldOn: isoDay(toldAt ?? told.publishedAt),
    cause:
      facts.kind === "cancellation"
        ? { kind: "retracted", reason: event.retraction?.reason ?? null }
        : { kind: "revoked", on },
  };
}

/** The effect of a reminder, or of the day itself. */
export function effectData(facts: NoticeFacts): EffectData {
  const { treaty, effect, status, references, url } = facts;
  if (effect === null) throw new Error(`a notice on ${treaty.slug} has no effect to be reminded of`);
  const { kind, participantName, on } = effect;
  return { treaty, effect: kind, participantName, on, why: status.why, references, url };
}

/** The effect with the days that are left; a worker that was down tells it late, and says so rightly. */
export function reminderData(facts: NoticeFacts, now: Date): ReminderData {
  const effect = effectData(facts);
  return { ...effect, daysLeft: daysBetween(parsePlainDate(isoDay(now)), parsePlainDate(effect.on)) };
}

type Told = NonNullable<NoticeFacts["event"]>;

function eventIn({ event, kind, treaty }: NoticeFacts): Told {
  if (event === null) throw new Error(`a notice (${kind}) on ${treaty.slug} is about no event`);
  return event;
}

function eventOf(event: Told): AlertEvent {
  return {
    ...event,
    takesEffectOn: event.effectiveDate,
    participantName: event.participant?.name ?? null,
    precision: PRECISIONS.find((precision) => precision === event.precision) ?? "day",
  };
}

function isoDay(instant: Date | null): string {
  return (instant ?? new Date(0)).toISOString().slice(0, 10);
}
