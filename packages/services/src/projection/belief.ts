import { type PlainDate, parseTreatyEvent, type RelatedTreaties, statusHistory, type TreatyEvent } from "@pacta/domain";
import type { TreatyLog } from "../treaty/load-treaty-log.ts";
import { relatedOf } from "../treaty/status-of-log.ts";

/** A stretch of status as stored: days are ISO strings, `to` is exclusive, participant null is the treaty. */
export type StatusLine = {
  readonly participant: string | null;
  readonly status: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Since when the answer of these days says that it holds. */
  readonly since: string | null;
};

/** One stretch of status and the instants between which it was believed; `knownTo` is exclusive, null: still. */
export type Belief = { readonly stretch: StatusLine; readonly knownFrom: Date; readonly knownTo: Date | null };

/** What the record says of every day in law at one instant. */
export function beliefAt(log: TreatyLog, knownAt: Date): StatusLine[] {
  const own = { rules: log.rules, events: log.events, knownAt };
  if (log.related.length === 0) return statusHistory(own);
  const at = (asOf: PlainDate): RelatedTreaties => relatedOf(log, { asOf, knownAt });
  return statusHistory({ ...own, related: { events: log.related.flatMap((other) => turnsOf(other, knownAt)), at } });
}

/**
 * What may turn the treaties that refer to this one: its acts, and each day on which its status turns without one,
 * told as an act of that day because it was computed, not recorded.
 */
function turnsOf(log: TreatyLog, knownAt: Date): TreatyEvent[] {
  const days = new Set(beliefAt(log, knownAt).flatMap(({ from, to }) => [from, to]));
  const turns = [...days].flatMap((day) => (day === null ? [] : [turnOn(day, knownAt)]));
  return [...log.events, ...log.related.flatMap((other) => turnsOf(other, knownAt)), ...turns];
}

function turnOn(day: string, recordedAt: Date): TreatyEvent {
  return parseTreatyEvent({ id: day, kind: "communication", actDate: day, certainty: "effective", recordedAt });
}

/** Everything the record ever said: what was believed from each instant at which it changed. */
export function beliefsOf(log: TreatyLog): Belief[] {
  const current = new Map<string, Belief>();
  const past: Belief[] = [];
  for (const instant of instantsOf(log)) {
    const change = changeOfBelief([...current.values()], beliefAt(log, instant));
    for (const belief of change.given) {
      current.delete(stretchKey(belief.stretch));
      past.push({ ...belief, knownTo: instant });
    }
    for (const stretch of change.taken) {
      current.set(stretchKey(stretch), { stretch, knownFrom: instant, knownTo: null });
    }
  }
  return [...past, ...current.values()];
}

/** The instants at which the record of a treaty, or of one its rules refer to, changed since it holds the treaty; oldest first. */
export function instantsOf(log: TreatyLog): Date[] {
  const entry = log.enteredAt.getTime();
  const times = [...recordingTimes(log.events), ...log.related.flatMap(recordingTimesOf)];
  const since = [entry, ...times.filter((time) => time > entry)];
  return [...new Set(since)].sort((a, b) => a - b).map((time) => new Date(time));
}

function recordingTimesOf(log: TreatyLog): number[] {
  return [log.enteredAt.getTime(), ...recordingTimes(log.events), ...log.related.flatMap(recordingTimesOf)];
}

function recordingTimes(events: readonly TreatyEvent[]): number[] {
  return events.flatMap(({ recordedAt, supersededAt }) =>
    supersededAt === null ? [recordedAt.getTime()] : [recordedAt.getTime(), supersededAt.getTime()],
  );
}

/** Which beliefs a new one gives up, and which stretches it takes up; what both hold stays. */
export function changeOfBelief<Held extends { readonly stretch: StatusLine }>(
  held: readonly Held[],
  now: readonly StatusLine[],
): { given: Held[]; taken: StatusLine[] } {
  const next = new Set(now.map(stretchKey));
  const before = new Set(held.map(({ stretch }) => stretchKey(stretch)));
  return {
    given: held.filter(({ stretch }) => !next.has(stretchKey(stretch))),
    taken: now.filter((stretch) => !before.has(stretchKey(stretch))),
  };
}

function stretchKey({ participant, status, from, to, since }: StatusLine): string {
  return [participant, status, from, to, since].join("|");
}
