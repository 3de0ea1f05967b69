import { compareDates, isBefore, type PlainDate } from "./calendar-date.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay, visibleFrom } from "./event-day.ts";
import { type EventIndex, indexEvents } from "./event-index.ts";
import type { EventKind } from "./event-kind.ts";
import type { RelatedTreaties } from "./related-treaty.ts";
import type { StatusMoment } from "./status-answer.ts";
import type { TreatyRules } from "./treaty-rules.ts";

/** What the law looks at: the rules, the day, and the events of weight known by then. */
export type Docket = {
  readonly rules: TreatyRules;
  readonly asOf: PlainDate;
  /** Acts done by `asOf`, in one order however they came. */
  readonly events: readonly TreatyEvent[];
  readonly visible: EventIndex;
  /** Everything known, also of days after `asOf`: source of stated dates only. */
  readonly known: EventIndex;
  /** Acts about a part of a territory, done by `asOf`. */
  readonly territorial: EventIndex;
  readonly related: RelatedTreaties;
};

const NO_TREATIES: RelatedTreaties = new Map();

/**
 * Opens the docket for a question: the versions on record at `knownAt`, one per event, without
 * announcements, domestic steps and notices nobody has received (DOMAIN, finding 3).
 */
export function openDocket(rules: TreatyRules, events: readonly TreatyEvent[], at: StatusMoment): Docket {
  const weighty = versionsKnownAt(events, at.knownAt).filter(hasLegalWeight).sort(compareEvents);
  const known = weighty.filter((event) => event.territory === null);
  const isVisible = (event: TreatyEvent): boolean => !isBefore(at.asOf, visibleFrom(event));
  const visible = known.filter(isVisible);
  const territorial = weighty.filter((event) => event.territory !== null && isVisible(event));
  return {
    rules,
    asOf: at.asOf,
    events: visible,
    visible: indexEvents(visible),
    known: indexEvents(known),
    territorial: indexEvents(territorial),
    related: at.related ?? NO_TREATIES,
  };
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
