import { explanationSentence, participantStatusWord, statusWord, type TreatyStatus } from "@pacta/domain";
import type { NamedParticipant } from "../participant/named-participants.ts";
import type { ParticipantView, StatusCard, TreatyView } from "./treaty-view.ts";

/** The answer of the domain as the head of a treaty page. */
export function statusCard(status: TreatyStatus): StatusCard {
  const { entryIntoForce } = status;
  const dated = entryIntoForce.kind === "in-force" || entryIntoForce.kind === "date-fixed" ? entryIntoForce : null;
  return {
    kind: status.status,
    word: statusWord(status.status),
    since: status.since,
    endsOn: status.ends?.on ?? null,
    why: explanationSentence(status.explanation),
    steps: status.explanation.steps.map((step) => step.text),
    inForceOn: dated?.on ?? null,
    progress:
      entryIntoForce.kind === "pending" ? { counted: entryIntoForce.counted, required: entryIntoForce.required } : null,
    conditions:
      entryIntoForce.kind === "pending"
        ? entryIntoForce.conditions.map(({ words, have, required, isMet, missing }) => ({
            words,
            have,
            required,
            isMet,
            missing,
          }))
        : [],
    countedEventIds: entryIntoForce.kind === "not-provided" ? [] : entryIntoForce.countedEventIds,
    entryIntoForceWhy: explanationSentence(entryIntoForce.explanation),
    statedDifferenceDays: dated?.differenceDays ?? null,
  };
}

/** Participants by name in the order of its language, each with the reason of its status. */
export function participantViews(
  status: TreatyStatus,
  named: (code: string) => NamedParticipant,
  language = "en",
): ParticipantView[] {
  return status.participants
    .map((entry) => ({
      ...named(entry.participant),
      status: entry.status,
      statusWord: participantStatusWord(entry.status),
      since: entry.since,
      until: entry.until,
      boundSince: entry.boundSince,
      why: explanationSentence(entry.explanation),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}

/** What is already fixed and still to come. */
export function upcomingViews(status: TreatyStatus, named: (code: string) => NamedParticipant): TreatyView["upcoming"] {
  return status.upcoming.map((effect) => ({
    kind: effect.kind,
    eventId: effect.eventId,
    participantName: effect.participant === null ? null : named(effect.participant).name,
    on: effect.on,
    why: explanationSentence(effect.explanation),
  }));
}
