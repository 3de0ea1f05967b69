import { setTimeout as sleep } from "node:timers/promises";
import { dueLinks, markLink } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { STRICT_POLICY } from "../webhook/egress/egress-policy.ts";
import { askLink, type LinkAnswer } from "./ask-link.ts";

export type LinkRun = {
  /** At most so many addresses, of which none was checked in the last days. */
  readonly limit: number;
  readonly notWithinDays: number;
  /** One at a time, with a pause after each, and no new one once the time is up. */
  readonly pauseMs: number;
  readonly timeoutMs: number;
  readonly mostMs: number;
  readonly onAnswer?: (url: string, answer: LinkAnswer) => void;
};

export type LinkVerdict = { readonly checked: number; readonly dead: number };

const DAY_MS = 86_400_000;

/**
 * Asks the addresses that facts rest on and marks those that do not answer, private ones unasked; deletes
 * nothing (SPEC B5).
 */
export async function checkLinks(ctx: ServiceContext, run: LinkRun): Promise<LinkVerdict> {
  requirePermission(ctx, "link.check");
  const since = new Date(ctx.now().getTime() - run.notWithinDays * DAY_MS);
  const egress = ctx.config.webhook ?? STRICT_POLICY;
  const urls = await dueLinks(ctx.db, { since, limit: run.limit });
  const end = performance.now() + run.mostMs;
  let [checked, dead] = [0, 0];
  for (const url of urls) {
    if (performance.now() >= end) break;
    if (checked > 0) await sleep(run.pauseMs);
    const answer = await askLink(url, { timeoutMs: run.timeoutMs, egress });
    const isDead = answer.kind === "dead";
    await ctx.db.$transaction(async (tx) => markLink(tx, { url, at: ctx.now(), isDead }));
    run.onAnswer?.(url, answer);
    checked += 1;
    if (isDead) dead += 1;
  }
  return { checked, dead };
}
