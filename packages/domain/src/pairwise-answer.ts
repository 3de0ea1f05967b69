import type { Explanation } from "./explanation.ts";

/** Whether a treaty operates between two participants; `contested` where the two disagree and nobody has decided. */
export type PairwiseStatus = "in-force" | "not-in-force" | "suspended" | "provisional" | "contested";

/** Where a reservation stands: made at signature and not confirmed, operative, or taken back (VCLT arts. 22-23). */
export type ReservationStanding = "not-confirmed" | "made" | "withdrawn";

/**
 * What the other one said of a reservation. A late objection is shown and changes nothing: the reservation
 * stands accepted (VCLT art. 20(5)). Days are ISO strings.
 */
export type ReservationObjection =
  | { readonly kind: "none" }
  | {
      readonly kind: "objection" | "precluding";
      readonly eventId: string;
      readonly on: string;
      readonly isLate: boolean;
    };

/** A reservation of one of the two, as it stands towards the other. Days are ISO strings. */
export type PairReservation = {
  readonly eventId: string;
  readonly by: string;
  readonly on: string;
  /** The State whose reservation a successor maintains; null: its own. */
  readonly inheritedFrom: string | null;
  readonly territory: string | null;
  readonly standing: ReservationStanding;
  readonly confirmedOn: string | null;
  readonly modifiedOn: string | null;
  readonly withdrawn: string | null;
  readonly objection: ReservationObjection;
  /** The day from which silence counts as acceptance; null while the other has not consented. */
  readonly tacitlyAcceptedAfter: string | null;
  readonly acceptedTacitly: boolean;
};

/** Whether the treaty reaches a part of the territory of one of the two. */
export type PairTerritory = {
  readonly participant: string;
  readonly territory: string;
  readonly applies: boolean;
};

/** The answer to "is this treaty in force between the two on that day, and with which reservations". */
export type PairwiseAnswer = {
  readonly asOf: string;
  readonly knownAt: string;
  readonly between: readonly [string, string];
  readonly answer: PairwiseStatus;
  readonly since: string | null;
  /** The first day on which the answer is another, where that is already fixed. */
  readonly until: string | null;
  readonly explanation: Explanation;
  readonly reservations: readonly PairReservation[];
  readonly territories: readonly PairTerritory[];
};
