import type { EventKind } from "@pacta/domain";
import { type MadeFact, type MadeTreaty, madeEvent } from "./made-event.ts";
import { ACTS_PER_PARTICIPANT, participantStory } from "./participant-story.ts";
import { between, type Random, seededRandom } from "./seeded-random.ts";

const CLAUSE = { article: "Art. 84", text: "in our words" };
const MAX_COUNT = 35;
const OF_THE_TREATY: readonly EventKind[] = ["adoption", "opened-for-signature", "registration", "amendment"];

/**
 * Makes a multilateral treaty of `size` events and a fifth as many participants: enough consents,
 * then 90 days; exit a year after notice; of indefinite duration.
 */
export function multilateralTreaty(seed: number, size: number): MadeTreaty {
  const random = seededRandom(seed);
  const participants = Math.floor(size / ACTS_PER_PARTICIPANT);
  const rules = {
    form: "multilateral",
    entryIntoForce: {
      trigger: { kind: "count", count: Math.min(MAX_COUNT, Math.ceil(participants / 3)) },
      delay: { period: { amount: 90, unit: "day" } },
      clause: CLAUSE,
    },
    exit: { kind: "notice", period: { amount: 1, unit: "year" }, laterDateAllowed: true, clause: CLAUSE },
    duration: { kind: "indefinite" },
  };
  const openedOn = between(random, 0, 10_000);
  const acts = Array.from({ length: participants }, (_, index) =>
    participantStory(`P${String(index).padStart(4, "0")}`, openedOn, random),
  );
  const facts = [...acts.flat(), ...factsOfTheTreaty(size - participants * ACTS_PER_PARTICIPANT, openedOn)];
  return { rules, events: stored(seed, facts, random) };
}

function factsOfTheTreaty(count: number, openedOn: number): MadeFact[] {
  return OF_THE_TREATY.slice(0, count).map((kind, index) => ({ kind, participant: null, day: openedOn + 200 * index }));
}

/** In the order of recording, as a log is read: by day, not by participant. */
function stored(seed: number, facts: readonly MadeFact[], random: Random): MadeTreaty["events"] {
  return facts
    .toSorted((a, b) => a.day - b.day)
    .map((fact, index) => madeEvent(`${seed}-${String(index).padStart(4, "0")}`, fact, random));
}
