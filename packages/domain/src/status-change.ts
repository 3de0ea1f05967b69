import { CHANGE_WEIGHTS } from "./change-weight.ts";
import type { Explanation } from "./explanation.ts";
import type { ParticipantStatus, TreatyStatus } from "./status-answer.ts";
import type { ParticipantStatusKind, TreatyStatusKind } from "./status-kind.ts";

/** A change of status worth telling; a higher `weight` goes first. */
export type StatusChange =
  | {
      readonly scope: "treaty";
      readonly participant: null;
      readonly from: TreatyStatusKind;
      readonly to: TreatyStatusKind;
      readonly effectiveOn: string | null;
      readonly weight: number;
      readonly explanation: Explanation;
    }
  | {
      readonly scope: "participant";
      readonly participant: string;
      readonly from: ParticipantStatusKind;
      readonly to: ParticipantStatusKind;
      readonly effectiveOn: string | null;
      readonly weight: number;
      readonly explanation: Explanation;
    };

/**
 * Compares two answers about one treaty and gives what changed, the treaty's own change first,
 * then participants by code. `effectiveOn` is the first day of the new status. Equal answers give [].
 */
export function statusChanges(before: TreatyStatus, after: TreatyStatus): StatusChange[] {
  const changes: StatusChange[] = [];
  if (before.status !== after.status) {
    changes.push({
      scope: "treaty",
      participant: null,
      from: before.status,
      to: after.status,
      effectiveOn: after.since,
      weight: CHANGE_WEIGHTS.treaty[after.status],
      explanation: after.explanation,
    });
  }
  return [...changes, ...participantChanges(before.participants, after.participants)];
}

function participantChanges(before: readonly ParticipantStatus[], after: readonly ParticipantStatus[]): StatusChange[] {
  const earlier = new Map(before.map((entry) => [entry.participant, entry]));
  const later = new Map(after.map((entry) => [entry.participant, entry]));
  return [...new Set([...earlier.keys(), ...later.keys()])].sort().flatMap((participant) => {
    const from = earlier.get(participant)?.status ?? "none";
    const now = later.get(participant);
    const to = now?.status ?? "none";
    if (from === to) return [];
    return {
      scope: "participant" as const,
      participant,
      from,
      to,
      effectiveOn: now?.since ?? null,
      weight: CHANGE_WEIGHTS.participant[to],
      explanation: now?.explanation ?? { steps: [] },
    };
  });
}
