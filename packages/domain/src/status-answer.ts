import type { BindingBasis } from "./binding-basis.ts";
import type { PlainDate } from "./calendar-date.ts";
import type { ConditionProgress } from "./condition-progress.ts";
import type { EventKind } from "./event-kind.ts";
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
      /** How far each condition has come; empty when all are met and only a floor is open. */
      readonly conditions: readonly ConditionProgress[];
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

/** One stretch of being bound: consent, both dates of its start and of its end, and why. Days are ISO strings. */
export type MembershipAnswer = {
  readonly consent: { readonly eventId: string; readonly on: string };
  /** Null while the treaty's own date is open. */
  readonly entryIntoForce: DatedAnswer | null;
  /** What explains that day. */
  readonly basis: BindingBasis;
  readonly explanation: Explanation;
  /** The act of leaving, if there is one; `ends` is null when it has no effect. */
  readonly exit: {
    /** Null where the exit follows from leaving another treaty. */
    readonly eventId: string | null;
    readonly on: string;
    readonly ends: DatedAnswer | null;
    /** What goes on being protected after the exit, and until when. */
    readonly sunset: { readonly until: string; readonly scope: string; readonly explanation: Explanation } | null;
    readonly explanation: Explanation;
  } | null;
};

/** Whether the treaty reaches a part of a participant's territory, by stretch; `to` is exclusive. */
export type TerritoryAnswer = {
  readonly territory: string;
  readonly intervals: readonly { readonly from: string; readonly to: string | null; readonly applies: boolean }[];
};

export type ParticipantStatus = {
  readonly participant: string;
  readonly status: ParticipantStatusKind;
  readonly since: string | null;
  readonly until: string | null;
  /** Of a party, from when on the treaty has been in force for it without a break, whatever was notified since. */
  readonly boundSince: string | null;
  readonly intervals: readonly StatusInterval[];
  /** True for a party that had been one before, and left. */
  readonly again: boolean;
  readonly memberships: readonly MembershipAnswer[];
  readonly territories: readonly TerritoryAnswer[];
  readonly explanation: Explanation;
};

/** Sources that disagree about one act: all are kept; `held` is the one the answer rests on, null: on our own count. */
export type ConflictAnswer = {
  readonly participant: string | null;
  readonly kind: EventKind;
  readonly held: string | null;
  readonly versions: readonly { readonly eventId: string; readonly on: string; readonly source: string | null }[];
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
  readonly conflicts: readonly ConflictAnswer[];
};
