import type { SendResult } from "../delivery/settle-attempt.ts";

/** So many mails of one batch put off by a domain are its policy; fewer may be greylisted readers. */
const PATIENCE = 5;

export type DomainAnswer = { readonly domain: string; readonly result: SendResult };

/** What one domain answered in a batch. */
export type DomainTally = { readonly deferrals: number; readonly isClosing: boolean; readonly reason: string };

export const NO_ANSWERS: DomainTally = { deferrals: 0, isClosing: false, reason: "" };

/** The tally with one more answer. */
export function withAnswer(tally: DomainTally, result: SendResult): DomainTally {
  if (result.kind !== "deferred" || result.asksFor === undefined) return tally;
  return {
    deferrals: tally.deferrals + 1,
    isClosing: tally.isClosing || result.asksFor === "pause",
    reason: result.reason,
  };
}

/** RFC 5321 §4.5.4.1: whether the domain wants to be left alone for a while (any 421, or five times 450, 451 or 4.7.x). */
export function asksToWait({ deferrals, isClosing }: DomainTally): boolean {
  return isClosing || deferrals >= PATIENCE;
}
