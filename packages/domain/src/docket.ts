import { compareDates, isBefore, type PlainDate } from "./calendar-date.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay, visibleFrom } from "./event-day.ts";
import type { EventKind } from "./event-kind.ts";
import type { StatusMoment } from "./status-answer.ts";
import type { TreatyRules } from "./treaty-rules.ts";

/** What the law looks at: the rules, the day, and the events of weight known by then. */
export type Docket = {
  readonly rules: TreatyRules;
  readonly asOf: PlainDate;
  /** Acts done by `asOf`, in one order however they came. */
  readonly events: readonly TreatyEvent[];
  /** Everything known, also of days after `asOf`: source of stated dates only. */
  readonly known: readonly TreatyEvent[];
};

/**
 * Opens the docket for a question: the versions on record at `knownAt`, one per event, without
 * announcements, domestic steps and notices nobody has received (DOMAIN, finding 3).
 */
export function openDocket(rules: TreatyRules, events: readonly TreatyEvent[], at: StatusMoment): Docket {
  const known = versionsKnownAt(events, at.knownAt)
    .filter((event) => hasLegalWeight(event) && event.territory === null)
    .sort(compareEvents);
  const visible = known.filter((event) => !isBefore(at.asOf, visibleFrom(event)));
  return { rules, asOf: at.asOf, events: visible, known };
}

/** The events of given kinds, oldest first. */
export function eventsOf(events: readonly TreatyEvent[], kinds: readonly EventKind[]): TreatyEvent[] {
  return events.filter((event) => kinds.includes(event.kind));
}

function versionsKnownAt(events: readonly TreatyEvent[], knownAt: Date): TreatyEvent[] {
  const latest = new Map<string, TreatyEvent>();
  for (const event of events) {
    if (event.recordedAt > knownAt) continue;
    if (event.supersededAt !== null && event.supersededAt <= knownAt) continue;
    const other = latest.get(event.id);
    if (other === undefined || other.recordedAt < event.recordedAt) latest.set(event.id, event);
  }
  return [...latest.values()];
}

const SIGNATURE_KINDS: readonly EventKind[] = ["signature", "definitive-signature", "succession-to-signature"];

function hasLegalWeight(event: TreatyEvent): boolean {
  if (event.kind === "announcement" || event.kind === "domestic-step") return false;
  switch (event.certainty) {
    case "announced":
    case "domestic-step":
      return false;
    case "signed":
      return SIGNATURE_KINDS.includes(event.kind);
    case "received":
    case "circulated":
    case "effective":
    case "contested":
      return true;
  }
}

function compareEvents(a: TreatyEvent, b: TreatyEvent): number {
  return compareDates(actDay(a), actDay(b)) || (a.id < b.id ? -1 : 1);
}
