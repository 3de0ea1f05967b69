import { compareDates, formatPlainDate, isBefore, type PlainDate } from "./calendar-date.ts";
import { type Docket, eventsOf } from "./docket.ts";
import type { Trigger } from "./entry-into-force-rule.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay } from "./event-day.ts";
import { EVENT_KINDS, isConsentToBeBound } from "./event-kind.ts";
import { noteStep } from "./explanation-step.ts";
import { ordinalWord } from "./rule-words.ts";
import type { TriggerFinding } from "./trigger-finding.ts";
import { findExits } from "./withdrawal.ts";

type CountRule = Extract<Trigger, { kind: "count" }>;

/** One participant's consent and the days between which it is counted; `until` is exclusive. */
type CountedConsent = { event: TreatyEvent; on: PlainDate; until: PlainDate | null };

/**
 * Counts participants whose consent stands at the end of each day and gives the first day on which
 * there are enough. A withdrawal before that lowers the count (DOMAIN §2.5, modifiers).
 */
export function countTrigger(docket: Docket, rule: CountRule): TriggerFinding {
  const consents = countedConsents(docket, rule);
  const days = consents.map((consent) => consent.on).sort(compareDates);
  for (const day of days) {
    const standing = standingOn(consents, day);
    if (standing.length >= rule.count) return met(standing, day, rule);
  }
  const standing = standingOn(consents, docket.asOf);
  const text = `${standing.length} of ${rule.count} instruments deposited${exclusionWords(rule)}`;
  return { kind: "open", required: rule.count, events: standing, steps: [noteStep(text)] };
}

function met(standing: readonly TreatyEvent[], day: PlainDate, rule: CountRule): TriggerFinding {
  const last = standing.filter((event) => compareDates(actDay(event), day) === 0);
  const text = `${ordinalWord(rule.count)} instrument deposited ${formatPlainDate(day)}${exclusionWords(rule)}`;
  return {
    kind: "met",
    on: day,
    events: standing,
    start: "deposit",
    steps: [
      {
        kind: "event",
        eventIds: last.map((event) => event.id),
        eventKind: last[0]?.kind ?? "ratification",
        participant: last.length === 1 ? (last[0]?.participant ?? null) : null,
        date: day.toString(),
        text,
      },
    ],
  };
}

function countedConsents(docket: Docket, rule: CountRule): CountedConsent[] {
  const kinds = rule.instruments ?? EVENT_KINDS.filter(isCountedByDefault);
  const excluded = new Set(rule.excludeReio ? docket.rules.reio : []);
  return eventsOf(docket.events, kinds)
    .filter((event) => event.participant !== null && !excluded.has(event.participant))
    .map((event) => ({ event, on: actDay(event), until: endOfConsent(docket, event) }))
    .filter((consent) => !isBefore(docket.asOf, consent.on));
}

function isCountedByDefault(kind: TreatyEvent["kind"]): boolean {
  return isConsentToBeBound(kind) && kind !== "succession" && kind !== "continued-application";
}

function endOfConsent(docket: Docket, consent: TreatyEvent): PlainDate | null {
  const taken = eventsOf(docket.events, ["withdrawal-of-ratification"])
    .filter((event) => event.participant === consent.participant)
    .map(actDay);
  const exits = findExits(docket, consent.participant).flatMap((exit) => exit.date?.on ?? []);
  const [first] = [...taken, ...exits].filter((day) => isBefore(actDay(consent), day)).sort(compareDates);
  return first ?? null;
}

function standingOn(consents: readonly CountedConsent[], day: PlainDate): TreatyEvent[] {
  const byParticipant = new Map<string | null, TreatyEvent>();
  for (const { event, on, until } of consents) {
    const stands = !isBefore(day, on) && (until === null || isBefore(day, until));
    if (stands && !byParticipant.has(event.participant)) byParticipant.set(event.participant, event);
  }
  return [...byParticipant.values()];
}

function exclusionWords(rule: CountRule): string {
  return rule.excludeReio ? " (instruments of integration organisations not counted)" : "";
}
