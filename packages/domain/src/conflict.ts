import { compareDates, daysBetween, formatPlainDate } from "./calendar-date.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay, effectDay } from "./event-day.ts";
import { eventKindWord } from "./event-kind.ts";
import type { ExplanationStep } from "./explanation.ts";
import { noteStep } from "./explanation-step.ts";
import type { ConflictAnswer } from "./status-answer.ts";

/** Records of one act that disagree, and the one that is held. */
export type Conflict = { readonly held: TreatyEvent; readonly versions: readonly TreatyEvent[] };

const SAME_ACT_DAYS = 366;

/**
 * Finds contested records of one act: same kind, participant and territory within a year, at least one of
 * them contested. Held is the record nobody contests, else the latest: status changes once all agree.
 * Source: DOMAIN §2.8.
 */
export function findConflicts(events: readonly TreatyEvent[]): Conflict[] {
  const contested = events.filter(({ certainty }) => certainty === "contested");
  if (contested.length === 0) return [];
  const keys = new Set(contested.map(actKey));
  const byAct = new Map<string, TreatyEvent[]>();
  for (const event of events) {
    const key = actKey(event);
    if (keys.has(key)) byAct.set(key, [...(byAct.get(key) ?? []), event]);
  }
  return [...byAct.values()].flatMap(clustersOf).flatMap(conflictOf);
}

/** Every record a conflict keeps but does not hold. */
export function recordsNotHeld(conflicts: readonly Conflict[]): ReadonlySet<TreatyEvent> {
  return new Set(conflicts.flatMap(({ held, versions }) => versions.filter((event) => event !== held)));
}

/** The step that names every version of a contested act. */
export function conflictStep({ held, versions }: Conflict): ExplanationStep {
  const days = versions.map((event) => `${formatPlainDate(effectDay(event))}${sourceWords(event)}`);
  const text = `sources disagree on the ${eventKindWord(held.kind)}: ${days.join(", ")}`;
  return noteStep(`${text}; held until they agree: ${formatPlainDate(effectDay(held))}`);
}

/** The wire form of a conflict. */
export function conflictAnswer({ held, versions }: Conflict): ConflictAnswer {
  return {
    participant: held.participant,
    kind: held.kind,
    held: held.id,
    versions: versions.map((event) => ({
      eventId: event.id,
      on: effectDay(event).toString(),
      source: event.source,
    })),
  };
}

function actKey(event: TreatyEvent): string {
  return [event.kind, event.participant, event.territory, event.towards, event.concerns].join("|");
}

function clustersOf(events: readonly TreatyEvent[]): TreatyEvent[][] {
  const clusters: TreatyEvent[][] = [];
  for (const event of events.toSorted((a, b) => compareDates(actDay(a), actDay(b)))) {
    const last = clusters.at(-1);
    const previous = last?.at(-1);
    const isSame = previous !== undefined && daysBetween(actDay(previous), actDay(event)) < SAME_ACT_DAYS;
    if (last !== undefined && isSame) last.push(event);
    else clusters.push([event]);
  }
  return clusters;
}

function conflictOf(versions: readonly TreatyEvent[]): Conflict[] {
  const isContested = versions.length > 1 && versions.some(({ certainty }) => certainty === "contested");
  const ordered = versions.toSorted((a, b) => compareDates(effectDay(a), effectDay(b)) || (a.id < b.id ? -1 : 1));
  const held = ordered.find(({ certainty }) => certainty !== "contested") ?? ordered.at(-1);
  return isContested && held !== undefined ? [{ held, versions: ordered }] : [];
}

function sourceWords({ source }: TreatyEvent): string {
  return source === null ? "" : ` (${source})`;
}
