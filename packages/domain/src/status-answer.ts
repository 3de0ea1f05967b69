import type { PlainDate } from "./calendar-date.ts";
import type { Explanation } from "./explanation.ts";
import type { RelatedTreaties } from "./related-treaty.ts";
import type { ParticipantStatusKind, TreatyStatusKind } from "./status-kind.ts";

/** The two clocks of a question: legal time and record time; and the treaties the rules refer to, at the same clocks. */
export type StatusMoment = {
  readonly asOf: PlainDate;
  readonly knownAt: Date;
  readonly related?: RelatedTreaties | undefined;
};

/** A date we computed beside the date somebody stated; the stated one wins. */
export type DatedAnswer = {
  readonly on: string;
  readonly computed: string | null;
  readonly stated: string | null;
  /** Days from the computed to the stated date; null when one of them is missing. */
  readonly differenceDays: number | null;
};

/** Whether and when the treaty as a whole is in force. */
export type EntryIntoForceAnswer =
  | (DatedAnswer & {
      readonly kind: "in-force" | "date-fixed";
      readonly triggeredOn: string | null;
      readonly countedEventIds: readonly string[];
      readonly explanation: Explanation;
    })
  | {
      readonly kind: "pending";
      readonly required: number;
      readonly counted: number;
      readonly countedEventIds: readonly string[];
      readonly explanation: Explanation;
    }
  | { readonly kind: "not-provided"; readonly explanation: Explanation };

export type EndCause = "notice" | "later-treaty" | "agreement" | "expiry" | "abrogation" | "desuetude";

/** When the treaty as a whole ends or ended; `on` is the first day on which it no longer is in force. */
export type TreatyEnd = DatedAnswer & {
  readonly cause: EndCause;
  readonly eventId: string | null;
  readonly byTreaty: string | null;
  readonly explanation: Explanation;
};

/** A stretch of one status; `to` is exclusive, null while open. */
export type StatusInterval = {
  readonly from: string;
  readonly to: string | null;
  readonly status: ParticipantStatusKind;
};

export type ParticipantStatus = {
  readonly participant: string;
  readonly status: ParticipantStatusKind;
  readonly since: string | null;
  readonly until: string | null;
  readonly intervals: readonly StatusInterval[];
  readonly explanation: Explanation;
};

export type UpcomingEffectKind =
  | "entry-into-force"
  | "entry-into-force-for-participant"
  | "termination"
  | "withdrawal"
  | "expiry";

/** An effect already fixed by what was notified, still ahead of `asOf`. */
export type UpcomingEffect = {
  readonly kind: UpcomingEffectKind;
  readonly participant: string | null;
  readonly on: string;
  readonly eventId: string | null;
  readonly explanation: Explanation;
};

/** The answer to "what is the state of this treaty": plain JSON, days as ISO strings, `knownAt` as an ISO instant. */
export type TreatyStatus = {
  readonly asOf: string;
  readonly knownAt: string;
  readonly status: TreatyStatusKind;
  readonly since: string | null;
  readonly explanation: Explanation;
  readonly entryIntoForce: EntryIntoForceAnswer;
  readonly ends: TreatyEnd | null;
  readonly participants: readonly ParticipantStatus[];
  readonly upcoming: readonly UpcomingEffect[];
};
