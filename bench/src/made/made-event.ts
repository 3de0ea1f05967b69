import type { EventKind, TreatyEventInput } from "@pacta/domain";
import { between, type Random } from "./seeded-random.ts";

/** A treaty as it comes from storage, not parsed yet. */
export type MadeTreaty = {
  readonly rules: unknown;
  readonly events: readonly TreatyEventInput[];
};

export type MadeFact = {
  readonly kind: EventKind;
  readonly participant: string | null;
  /** Days after 1 January 1950. */
  readonly day: number;
};

const FIRST_DAY = Date.UTC(1950, 0, 1);
const DAY_MS = 86_400_000;
/** 31 December 2024 in days after 1 January 1950; every made event lies before it. */
export const LAST_DAY = 27_393;

const CERTAINTIES = ["received", "received", "circulated", "effective"] as const;

/** Gives the stored form of a fact, recorded up to sixty days after it happened. */
export function madeEvent(id: string, fact: MadeFact, random: Random): TreatyEventInput {
  const day = isoDay(fact.day);
  return {
    id,
    kind: fact.kind,
    participant: fact.participant,
    actDate: isoDay(fact.day - between(random, 0, 20)),
    receivedDate: day,
    certainty: CERTAINTIES[between(random, 0, CERTAINTIES.length - 1)] ?? "received",
    recordedAt: instantOn(fact.day + between(random, 1, 60)),
  };
}

export function isoDay(day: number): string {
  return instantOn(day).toISOString().slice(0, 10);
}

export function instantOn(day: number): Date {
  return new Date(FIRST_DAY + day * DAY_MS);
}

export function dayOf(instant: Date): number {
  return Math.floor((instant.getTime() - FIRST_DAY) / DAY_MS);
}
