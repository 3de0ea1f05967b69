import type { StatusMoment, TreatyEvent } from "@pacta/domain";

/**
 * The least that any fold has to do, as a yardstick: choose the version on record of each event,
 * order them by day, and group them by participant. Decides nothing.
 */
export function barePass(events: readonly TreatyEvent[], { knownAt }: StatusMoment): Map<string | null, TreatyEvent[]> {
  const known = new Map<string, TreatyEvent>();
  for (const event of events) {
    const isKnown = event.recordedAt <= knownAt && (event.supersededAt === null || event.supersededAt > knownAt);
    if (isKnown) known.set(event.id, event);
  }
  const byParticipant = new Map<string | null, TreatyEvent[]>();
  for (const event of [...known.values()].sort(byDay)) {
    const own = byParticipant.get(event.participant);
    if (own === undefined) byParticipant.set(event.participant, [event]);
    else own.push(event);
  }
  return byParticipant;
}

function byDay(a: TreatyEvent, b: TreatyEvent): number {
  return dayNumber(a) - dayNumber(b) || (a.id < b.id ? -1 : 1);
}

function dayNumber({ receivedDate }: TreatyEvent): number {
  return receivedDate === null ? 0 : receivedDate.year * 372 + receivedDate.month * 31 + receivedDate.day;
}
