import type { EventKind } from "@pacta/domain";
import type { MadeFact } from "./made-event.ts";
import { between, type Random } from "./seeded-random.ts";

export const ACTS_PER_PARTICIPANT = 5;

type Step = { readonly kind: EventKind; readonly afterDays: number };
type Story = { readonly upTo: number; readonly steps: readonly Step[] };

/** What participants do, with the share of them that do it, cumulated. */
const STORIES: readonly Story[] = [
  {
    upTo: 0.6,
    steps: [
      { kind: "signature", afterDays: 0 },
      { kind: "ratification", afterDays: 700 },
      { kind: "reservation", afterDays: 0 },
      { kind: "declaration", afterDays: 400 },
      { kind: "objection", afterDays: 300 },
    ],
  },
  {
    upTo: 0.8,
    steps: [
      { kind: "signature", afterDays: 0 },
      { kind: "ratification", afterDays: 700 },
      { kind: "declaration", afterDays: 30 },
      { kind: "withdrawal-notice", afterDays: 3000 },
      { kind: "withdrawal-notice-rescinded", afterDays: 100 },
    ],
  },
  {
    upTo: 0.86,
    steps: [
      { kind: "signature", afterDays: 0 },
      { kind: "ratification", afterDays: 700 },
      { kind: "reservation", afterDays: 0 },
      { kind: "withdrawal-notice", afterDays: 3000 },
      { kind: "communication", afterDays: 300 },
    ],
  },
  {
    upTo: 0.95,
    steps: [
      { kind: "signature", afterDays: 0 },
      { kind: "ratification", afterDays: 700 },
      { kind: "reservation", afterDays: 0 },
      { kind: "withdrawal-notice", afterDays: 3000 },
      { kind: "accession", afterDays: 2000 },
    ],
  },
  {
    upTo: 1,
    steps: [
      { kind: "accession", afterDays: 1500 },
      { kind: "reservation", afterDays: 0 },
      { kind: "declaration", afterDays: 200 },
      { kind: "territorial-application", afterDays: 500 },
      { kind: "communication", afterDays: 500 },
    ],
  },
];

/** Gives the five acts of one participant of a multilateral treaty opened on a day, each after the last. */
export function participantStory(participant: string, openedOn: number, random: Random): MadeFact[] {
  const share = random();
  const story = STORIES.find(({ upTo }) => share < upTo);
  let day = openedOn + between(random, 0, 700);
  return (story?.steps ?? []).map(({ kind, afterDays }) => {
    day += between(random, Math.floor(afterDays / 2), afterDays * 2);
    return { kind, participant, day };
  });
}
