import type { ParticipantStatusKind, TreatyStatusKind } from "./status-kind.ts";

type Weights = {
  readonly treaty: Readonly<Record<TreatyStatusKind, number>>;
  readonly participant: Readonly<Record<ParticipantStatusKind, number>>;
  readonly date: Readonly<Record<"entry-into-force" | "end" | "effect", number>>;
  readonly threshold: Readonly<Record<"mark" | "loss" | "progress", number>>;
};

/**
 * What a newsroom would lead with, by the new state: the treaty begins or ends; its dates; it nears its
 * threshold; a party leaves, is suspended or joins; a first step. The treaty's own always outweighs a participant's.
 */
export const CHANGE_WEIGHTS: Weights = {
  treaty: {
    "in-force": 100,
    terminated: 100,
    expired: 100,
    replaced: 99,
    suspended: 98,
    "in-force-not-for-all": 96,
    "never-in-force": 95,
    "date-fixed": 94,
    "notice-pending": 93,
    "term-ending": 92,
    "provisionally-applied": 91,
    signed: 88,
    "force-unknown": 84,
    adopted: 87,
    "open-for-signature": 86,
    "closed-for-signature": 85,
    drafting: 80,
  },
  date: { "entry-into-force": 90, end: 89, effect: 55 },
  threshold: { mark: 78, loss: 76, progress: 50 },
  participant: {
    "withdrawal-pending": 74,
    "former-party": 72,
    suspended: 70,
    "suspended-contested": 69,
    party: 66,
    ceased: 64,
    provisional: 58,
    contracting: 54,
    consented: 53,
    "signatory-declined": 52,
    signatory: 46,
    none: 44,
  },
};
