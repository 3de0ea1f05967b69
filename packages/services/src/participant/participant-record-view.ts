import type { ParticipantStatusKind } from "@pacta/domain";

/** A link of succession to another State; `on` is ISO, null where the day is not on record. */
export type SuccessionView = {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly on: string | null;
};

/** A participant with a page of its treaties; days are ISO, spans end on their last day or, for a status, before `until`. */
export type ParticipantRecordView = {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly region: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly codes: readonly { readonly scheme: string; readonly code: string }[];
  readonly names: readonly {
    readonly language: string;
    readonly name: string;
    readonly isFormer: boolean;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  readonly predecessors: readonly SuccessionView[];
  readonly successors: readonly SuccessionView[];
  readonly counts: readonly { readonly status: ParticipantStatusKind; readonly count: number }[];
  readonly treaties: readonly {
    readonly slug: string;
    readonly shortTitle: string;
    readonly status: ParticipantStatusKind;
    readonly since: string | null;
    readonly until: string | null;
    /** Up to which day the record of the treaty is complete. */
    readonly completeTo: string;
  }[];
  readonly nextCursor: string | null;
  readonly upcoming: readonly {
    readonly kind: string;
    readonly why: string;
    readonly treaty: { readonly slug: string; readonly shortTitle: string };
    readonly on: string;
  }[];
  readonly asOf: string;
  readonly knownAt: string;
};
