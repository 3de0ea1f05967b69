import type { PlainDate } from "./calendar-date.ts";
import { type Docket, openDocket } from "./docket.ts";
import type { TreatyEvent } from "./event.ts";
import type { RelatedTreaties } from "./related-treaty.ts";
import type { ParticipantStatus, StatusInterval, TreatyStatus } from "./status-answer.ts";
import { isBoundStatus, type ParticipantStatusKind } from "./status-kind.ts";
import type { TreatyRules } from "./treaty-rules.ts";
import { statusAt } from "./treaty-status.ts";

/** The days of a participant; `to` is the first day on which it was no more, null: open or not on record. */
export type ParticipantLifetime = {
  readonly code: string;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
};

/** What a check is told besides the record: the day it is made, and what is known of participants and other treaties. */
export type ConsistencyContext = {
  readonly today: PlainDate;
  readonly participants?: readonly ParticipantLifetime[] | undefined;
  readonly related?: RelatedTreaties | undefined;
};

/** A record laid out for checking: the current versions, those of legal weight, and the status they give. */
export type CheckedRecord = {
  readonly rules: TreatyRules;
  readonly today: PlainDate;
  /** Current versions, also those without weight in law. */
  readonly events: readonly TreatyEvent[];
  readonly byId: ReadonlyMap<string, TreatyEvent>;
  readonly docket: Docket;
  readonly status: TreatyStatus;
  readonly lifetimes: ReadonlyMap<string, ParticipantLifetime>;
};

/** Lays a record out; superseded and retracted versions are left out. Source: SPEC H13-H14. */
export function openRecord(
  rules: TreatyRules,
  versions: readonly TreatyEvent[],
  { today, participants = [], related }: ConsistencyContext,
): CheckedRecord {
  const current = versions.filter(({ supersededAt }) => supersededAt === null);
  const latest = new Map<string, TreatyEvent>();
  for (const event of current) {
    const other = latest.get(event.id);
    if (other === undefined || other.recordedAt < event.recordedAt) latest.set(event.id, event);
  }
  const events = [...latest.values()];
  const lastRecording = events.reduce((last, { recordedAt }) => Math.max(last, recordedAt.getTime()), 0);
  const at = { asOf: today, knownAt: new Date(lastRecording), related };
  return {
    rules,
    today,
    events,
    byId: latest,
    docket: openDocket(rules, events, at),
    status: statusAt(rules, events, at),
    lifetimes: new Map(participants.map((one) => [one.code, one])),
  };
}

/** The status of one participant, if it has any. Source: VCLT art. 2(1)(f)-(g); DOMAIN §2.3. */
export function statusOf({ status }: CheckedRecord, participant: string | null): ParticipantStatus | null {
  return status.participants.find((one) => one.participant === participant) ?? null;
}

/** The stretch that runs up to a day, that day not counted. Source: DOMAIN §2.3, a status for each moment. */
export function stretchBefore(status: ParticipantStatus | null, day: PlainDate): StatusInterval | null {
  const iso = day.toString();
  return status?.intervals.find(({ from, to }) => from < iso && (to === null || iso <= to)) ?? null;
}

/** True for one that has consented and is not out again. Source: VCLT art. 2(1)(f)-(g). */
export function hasConsented(kind: ParticipantStatusKind): boolean {
  return kind === "contracting" || kind === "consented" || isBoundStatus(kind);
}
