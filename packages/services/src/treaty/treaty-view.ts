import type { ParticipantStatusKind, TreatyStatusKind } from "@pacta/domain";
import type { CorrectedEvent } from "../event/corrections.ts";
import type { ReferenceView } from "../event/event-view.ts";

export type ParticipantView = {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly status: ParticipantStatusKind;
  readonly statusWord: string;
  readonly since: string | null;
  readonly until: string | null;
  /** Of a party, from when on it has been bound without a break. */
  readonly boundSince: string | null;
  readonly why: string;
};

export type RelatedTreaty = {
  /** `terminates`, `amends`, …; `direction` "in" means that the other treaty does this to this one. */
  readonly kind: string;
  readonly direction: "out" | "in";
  readonly slug: string;
  readonly shortTitle: string;
  readonly on: string | null;
};

export type StatusCard = {
  readonly kind: TreatyStatusKind;
  readonly word: string;
  readonly since: string | null;
  readonly endsOn: string | null;
  readonly why: string;
  /** Short facts in the order of reasoning, one per step of the explanation. */
  readonly steps: readonly string[];
  readonly inForceOn: string | null;
  readonly progress: { readonly counted: number; readonly required: number } | null;
  /** How far each condition for entry into force has come; empty once they are met. */
  readonly conditions: readonly {
    readonly words: string;
    readonly have: number;
    readonly required: number;
    readonly isMet: boolean;
    readonly missing: readonly string[] | null;
  }[];
  /** The events that entry into force was, or is being, counted by. */
  readonly countedEventIds: readonly string[];
  readonly entryIntoForceWhy: string;
  /** Stated minus computed date of entry into force in days; null unless both are known. */
  readonly statedDifferenceDays: number | null;
};

/** Everything a treaty page shows, for one legal day and one state of knowledge. Days are ISO strings. */
export type TreatyView = {
  readonly slug: string;
  readonly shortTitle: string;
  readonly form: "bilateral" | "multilateral";
  readonly titles: readonly { readonly language: string; readonly title: string; readonly authentic: boolean }[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly depositary: string | null;
  readonly signedOn: string | null;
  readonly signedAt: string | null;
  readonly statusAsAt: string;
  readonly note: string | null;
  readonly topics: readonly { readonly code: string; readonly name: string }[];
  readonly clauses: readonly {
    readonly about: string;
    readonly article: string | null;
    readonly text: string;
    readonly quoted: boolean;
  }[];
  readonly provisions: readonly {
    readonly topicCode: string;
    readonly topicName: string;
    readonly article: string | null;
    readonly summary: string;
  }[];
  readonly related: readonly RelatedTreaty[];
  readonly sources: readonly ReferenceView[];
  readonly asOf: string;
  readonly knownAt: string;
  /** True when the page shows another day or another state of knowledge than the present. */
  readonly isPast: boolean;
  readonly status: StatusCard;
  readonly participants: readonly ParticipantView[];
  readonly upcoming: readonly {
    readonly kind: string;
    readonly eventId: string | null;
    readonly participantName: string | null;
    readonly on: string;
    readonly why: string;
  }[];
  /** Newest first. */
  readonly timeline: readonly CorrectedEvent[];
};
