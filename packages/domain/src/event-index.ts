import type { TreatyEvent } from "./event.ts";
import type { EventKind } from "./event-kind.ts";

/** Events in one order, found by kind and by participant without a walk through all of them. */
export type EventIndex = {
  readonly all: readonly TreatyEvent[];
  readonly byKind: ReadonlyMap<EventKind, readonly TreatyEvent[]>;
  readonly byParticipant: ReadonlyMap<string | null, readonly TreatyEvent[]>;
};

const NONE: readonly TreatyEvent[] = [];

/** Takes events in their final order and gives the index; each list keeps that order. */
export function indexEvents(ordered: readonly TreatyEvent[]): EventIndex {
  const byKind = new Map<EventKind, TreatyEvent[]>();
  const byParticipant = new Map<string | null, TreatyEvent[]>();
  for (const event of ordered) {
    append(byKind, event.kind, event);
    append(byParticipant, event.participant, event);
  }
  return { all: ordered, byKind, byParticipant };
}

/** The acts of one participant (null: of the treaty as a whole), in order. */
export function actsOf(index: EventIndex, participant: string | null): readonly TreatyEvent[] {
  return index.byParticipant.get(participant) ?? NONE;
}

/** The events of given kinds, in order. */
export function eventsOfKinds(index: EventIndex, kinds: readonly EventKind[]): readonly TreatyEvent[] {
  const [kind] = kinds;
  if (kinds.length === 1 && kind !== undefined) return index.byKind.get(kind) ?? NONE;
  const lists = kinds.flatMap((kind) => {
    const list = index.byKind.get(kind);
    return list === undefined ? [] : [list];
  });
  const [only] = lists;
  if (lists.length === 1 && only !== undefined) return only;
  return lists.length === 0 ? NONE : index.all.filter(({ kind }) => kinds.includes(kind));
}

function append<Key>(lists: Map<Key, TreatyEvent[]>, key: Key, event: TreatyEvent): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [event]);
  else list.push(event);
}
