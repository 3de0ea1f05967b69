import type { EventKind } from "@pacta/domain";
import type { CorrectedField, Imprinted } from "../alert/alert-data.ts";
import type { DayPrecision } from "../messages/format-day.ts";

export type DigestItem = {
  readonly kind: EventKind;
  /** Said anew, said otherwise than before, or taken back. */
  readonly standing: "new" | "corrected" | "retracted";
  /** What was said before and what is right now; of a correction only. */
  readonly corrected: readonly CorrectedField[];
  readonly treatyTitle: string;
  readonly form: "bilateral" | "multilateral";
  readonly participantName: string | null;
  readonly precision: DayPrecision;
  /** ISO days. */
  readonly actDate: string | null;
  readonly takesEffectOn: string | null;
  /** The page of the event or of its treaty. */
  readonly url: string;
  /** The sentences of the reader's filters that matched. */
  readonly follows: readonly string[];
  /** The reader's own note, if they wrote one (SPEC E6). */
  readonly note: string | null;
};

/** All that one reader is told at once, in any order: for a day, for a week, or within minutes about one treaty. */
export type DigestData = Imprinted & {
  readonly cadence: "daily" | "weekly" | "grouped";
  /** The reader's local ISO day. */
  readonly day: string;
  readonly items: readonly DigestItem[];
  /** Where all of them can be read. */
  readonly allUrl: string;
};

export const DIGEST_PLACEHOLDERS = ["unsubscribeUrl", "manageUrl"] as const;
export type DigestPlaceholder = (typeof DIGEST_PLACEHOLDERS)[number];
