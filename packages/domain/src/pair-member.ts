import { formatPlainDate, type PlainDate, parsePlainDate } from "./calendar-date.ts";
import type { Docket } from "./docket.ts";
import type { TreatyEvent } from "./event.ts";
import { effectDay } from "./event-day.ts";
import { actsOf } from "./event-index.ts";
import type { EventKind } from "./event-kind.ts";
import type { ExplanationStep } from "./explanation.ts";
import { noteStep } from "./explanation-step.ts";
import type { ParticipantStatus, TreatyStatus } from "./status-answer.ts";
import { type ParticipantStatusKind, participantStatusWord } from "./status-kind.ts";
import { codesOf } from "./succession.ts";

/** One of the two: its status, the codes it acted under and its acts, also those about a part of its territory. */
export type PairMember = {
  readonly code: string;
  readonly standing: ParticipantStatus | null;
  readonly codes: readonly string[];
  readonly acts: readonly TreatyEvent[];
  /** The latest consent done by the day of the question. */
  readonly consent: TreatyEvent | null;
};

/** Reads one of the two from the answer about the treaty and the docket it was given on. */
export function pairMember(docket: Docket, answer: TreatyStatus, code: string): PairMember {
  const standing = answer.participants.find(({ participant }) => participant === code) ?? null;
  const codes = codesOf(docket, code);
  const acts = codes.flatMap((one) => [...actsOf(docket.visible, one), ...actsOf(docket.territorial, one)]);
  const consentId = standing?.memberships.at(-1)?.consent.eventId;
  return { code, standing, codes, acts, consent: acts.find(({ id }) => id === consentId) ?? null };
}

/** The status of a member on a day, given as an ISO string. */
export function memberStatusOn({ standing }: PairMember, day: string): ParticipantStatusKind {
  const interval = standing?.intervals.find(({ from, to }) => from <= day && (to === null || day < to));
  return interval?.status ?? "none";
}

/** The step that says where a member stands on the day of the question. */
export function memberStep({ code, standing }: PairMember): ExplanationStep {
  const words = participantStatusWord(standing?.status ?? "none");
  const since = standing?.since ?? null;
  return noteStep(`${code}: ${words}${since === null ? "" : ` since ${formatPlainDate(parsePlainDate(since))}`}`);
}

/** The acts of a member of one kind. */
export function memberActs({ acts }: PairMember, kind: EventKind): TreatyEvent[] {
  return acts.filter((act) => act.kind === kind);
}

/**
 * The day on which a withdrawal of a reservation or an objection works: when the other has notice of it, which
 * the depositary's circulation stands for. Source: VCLT art. 22(3).
 */
export function noticeDay(event: TreatyEvent): PlainDate {
  return event.effectiveDate ?? event.circulatedDate ?? effectDay(event);
}

/** True when an act is about an event: it concerns it or, in older records, revokes it. */
export function isAbout(act: TreatyEvent, eventId: string): boolean {
  return act.concerns === eventId || act.revokes === eventId;
}
