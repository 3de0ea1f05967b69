import { asksToWait, NO_ANSWERS, type SendResult, withAnswer } from "@pacta/services";
import type { DomainRate } from "./domain-rate.ts";

const PAUSE_MS = 60_000;

/** Closes to a domain within a batch as soon as it asks to be left alone. */
export type DomainGate = {
  /** Why the next mail to a domain must wait, or null. */
  withhold(domain: string): SendResult | null;
  hear(domain: string, result: SendResult): void;
};

/** A gate for one batch, over the rate of the process. */
export function openDomainGate(rate: DomainRate): DomainGate {
  const tallies = new Map<string, typeof NO_ANSWERS>();
  const tallyOf = (domain: string) => tallies.get(domain) ?? NO_ANSWERS;
  return {
    withhold: (domain) => {
      if (!asksToWait(tallyOf(domain))) return rate.take(domain);
      return { kind: "withheld", reason: "its domain asked us to wait", delayMs: PAUSE_MS };
    },
    hear: (domain, result) => {
      tallies.set(domain, withAnswer(tallyOf(domain), result));
    },
  };
}
