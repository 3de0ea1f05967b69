import { isConsentToBeBound } from "@pacta/domain";
import type { EventView } from "@pacta/services";

type Act = { readonly word: string; readonly on: string };
export type ParticipantActs = { readonly signature: Act | null; readonly consent: Act | null };

const NO_ACTS: ParticipantActs = { signature: null, consent: null };

/** Each participant's first signature and last consent to be bound on the timeline up to a day; ISO days. */
export function participantActs(timeline: readonly EventView[], asOf: string): (code: string) => ParticipantActs {
  const acts = new Map<string, ParticipantActs>();
  for (const event of [...timeline].reverse()) {
    const on = event.actDate ?? event.receivedDate ?? event.circulatedDate;
    if (event.participant === null || on === null || on > asOf) continue;
    const { code } = event.participant;
    acts.set(code, withEvent(acts.get(code) ?? NO_ACTS, event, on));
  }
  return (code) => acts.get(code) ?? NO_ACTS;
}

function withEvent(acts: ParticipantActs, { kind, word }: EventView, on: string): ParticipantActs {
  if (kind === "signature") return { ...acts, signature: acts.signature ?? { word, on } };
  return isConsentToBeBound(kind) ? { ...acts, consent: { word, on } } : acts;
}
