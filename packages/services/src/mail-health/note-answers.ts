import { addToTally, forgiveDomains, type SlowDomain, strikeDomains } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { asksToWait, type DomainAnswer, type DomainTally, NO_ANSWERS, withAnswer } from "./asks-to-wait.ts";

/** Keeps what the answers to a batch say of domains: pauses those that asked for it, forgives those that took mail. */
export async function noteAnswers(ctx: ServiceContext, answers: readonly DomainAnswer[]): Promise<void> {
  requirePermission(ctx, "delivery.run");
  const slow = slowDomains(answers);
  const taking = new Set(answers.filter(({ result }) => result.kind === "accepted").map(({ domain }) => domain));
  for (const { domain } of slow) taking.delete(domain);
  if (slow.length > 0) await strikeDomains(ctx.db, slow);
  if (taking.size > 0) await forgiveDomains(ctx.db, [...taking]);
  const count = (kind: string) => answers.filter(({ result }) => result.kind === kind).length;
  const tally = { accepted: count("accepted"), deferred: count("deferred"), refused: count("refused") };
  await addToTally(ctx.db, tally);
}

function slowDomains(answers: readonly DomainAnswer[]): SlowDomain[] {
  const tallies = new Map<string, DomainTally>();
  for (const { domain, result } of answers) {
    tallies.set(domain, withAnswer(tallies.get(domain) ?? NO_ANSWERS, result));
  }
  return [...tallies].filter(([, tally]) => asksToWait(tally)).map(([domain, { reason }]) => ({ domain, reason }));
}
