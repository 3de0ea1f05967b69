import { type EventKind, isStatement, type StatusChange } from "@pacta/domain";
import type { WEBHOOK_TYPES } from "./webhook-payload.ts";

/** Told as statements too, although no party makes them towards the others. */
const SAID: ReadonlySet<EventKind> = new Set<EventKind>(["correction-objected", "announcement"]);

export type TypedNotice = {
  readonly kind: "event" | "correction" | "cancellation" | "reminder" | "effect";
  readonly eventKind: EventKind;
  readonly effectKind: string | null;
  readonly changes: readonly StatusChange[];
  /** Nothing of the treaty was on record before this event. */
  readonly isFirstOfTreaty: boolean;
};

/** The type of message that a notice is sent as (SPEC F8). */
export function webhookTypeOf(notice: TypedNotice): (typeof WEBHOOK_TYPES)[number] {
  switch (notice.kind) {
    case "correction":
      return "treaty.action.corrected";
    case "cancellation":
      return "treaty.action.retracted";
    case "reminder":
    case "effect":
      return notice.effectKind === "entry-into-force" ? "treaty.in_force" : "treaty.action.published";
    case "event":
      return eventType(notice);
  }
}

function eventType({ eventKind, changes, isFirstOfTreaty }: TypedNotice): (typeof WEBHOOK_TYPES)[number] {
  const bringsIntoForce = changes.some(({ scope, to }) => scope === "treaty" && to === "in-force");
  if (eventKind === "entry-into-force" || bringsIntoForce) return "treaty.in_force";
  if (isFirstOfTreaty) return "treaty.created";
  return isStatement(eventKind) || SAID.has(eventKind) ? "treaty.statement.published" : "treaty.action.published";
}
