import type { Docket } from "./docket.ts";
import type { TreatyEvent } from "./event.ts";
import { eventsOfKinds } from "./event-index.ts";
import { type Span, spansBetween } from "./span.ts";

/** A suspension of operation; contested ones are shown as such and decided by nobody here. */
export type Suspension = Span & { readonly isContested: boolean };

/**
 * Gives the suspensions among acts: contested where the record says so, where others objected, or where the
 * treaty has no clause on it. Source: VCLT arts. 57-58, 65; practice: Ukraine, Ottawa Convention (2025).
 */
export function findSuspensions(docket: Docket, acts: readonly TreatyEvent[]): Suspension[] {
  return spansBetween(acts, "suspension", "resumption").map((span) => ({
    ...span,
    isContested: isContested(docket, span.opener),
  }));
}

function isContested(docket: Docket, suspension: TreatyEvent): boolean {
  if (suspension.certainty === "contested" || docket.rules.suspension === "no-clause") return true;
  return eventsOfKinds(docket.visible, ["suspension-objected", "objection"]).some(
    ({ concerns }) => concerns === suspension.id,
  );
}
