import { dayOrder, type PlainDate } from "./calendar-date.ts";
import { type Conflict, findConflicts, recordsNotHeld } from "./conflict.ts";
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
  /** Records that disagree about one act; only the held one is among the events. */
  readonly conflicts: readonly Conflict[];
};

const NO_TREATIES: RelatedTreaties = new Map();

/**
 * Opens the docket for a question: the versions on record at `knownAt`, one per event, without
 * announcements, domestic steps and notices nobody has received (DOMAIN, finding 3).
 */
export function openDocket(rules: TreatyRules, events: readonly TreatyEvent[], at: StatusMoment): Docket {
  const weighty = inOrder(versionsKnownAt(events, at.knownAt));
  const conflicts = findConflicts(weighty);
  const setAside = recordsNotHeld(conflicts);
  const isVisible = visibilityOn(at.asOf);
  const known: TreatyEvent[] = [];
  const visible: TreatyEvent[] = [];
  const territorial: TreatyEvent[] = [];
  for (const event of weighty) {
    if (setAside.has(event)) continue;
    const isOfPart = event.territory !== null;
    if (isVisible(event)) (isOfPart ? territorial : visible).push(event);
    if (!isOfPart) known.push(event);
  }
  const visibleIndex = indexEvents(visible);
  return {
    rules,
    asOf: at.asOf,
    events: visible,
    visible: visibleIndex,
    known: visible.length === known.length ? visibleIndex : indexEvents(known),
    territorial: indexEvents(territorial),
    related: at.related ?? NO_TREATIES,
    conflicts: conflicts.filter(({ versions }) => versions.some(isVisible)),
  };
}

/** The events of given kinds, oldest first. Source: DOMAIN, finding 2, the log decides. */
export function eventsOf(events: readonly TreatyEvent[], kinds: readonly EventKind[]): TreatyEvent[] {
  return events.filter((event) => kinds.includes(event.kind));
}

/** Most acts are seen from their own day on; only the others need more than one comparison. */
function visibilityOn(asOf: PlainDate): (event: TreatyEvent) => boolean {
  const last = dayOrder(asOf);
  return (event) => dayOrder(visibleFrom(event)) <= last;
}

function versionsKnownAt(events: readonly TreatyEvent[], knownAt: Date): TreatyEvent[] {
  const latest = new Map<string, TreatyEvent>();
  const time = knownAt.getTime();
  for (const event of events) {
    if (event.recordedAt.getTime() > time) continue;
    if (event.supersededAt !== null && event.supersededAt.getTime() <= time) continue;
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

function inOrder(events: readonly TreatyEvent[]): TreatyEvent[] {
  const keyed = events.filter(hasLegalWeight).map((event) => ({ event, order: dayOrder(actDay(event)) }));
  keyed.sort((a, b) => a.order - b.order || (a.event.id < b.event.id ? -1 : 1));
  return keyed.map(({ event }) => event);
}
