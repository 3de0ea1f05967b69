import { EventFilter, type LawLanguage } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { ServiceError } from "../service-error.ts";
import { readOutFilters } from "./read-out-filters.ts";
import { mayUseToken } from "./request-limits.ts";
import { unsubscribeScope } from "./unsubscribe-scope.ts";

const PAUSE_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1_000;

/** `these`: end what caused the mail. `all`: end everything. `weekly`, `pause`: gentler answers for what caused it. */
export type UnsubscribeInput = {
  readonly token: string;
  readonly scope: "these" | "all" | "weekly" | "pause";
};

export type UnsubscribeView = {
  /** What still runs and would stop. */
  readonly these: readonly string[];
  readonly others: readonly string[];
  /** Of what caused the mail, what is paused. */
  readonly paused: readonly string[];
  /** False where what caused the mail comes weekly already. */
  readonly canBeWeekly: boolean;
};

type Input = { readonly token: string; readonly language: LawLanguage };

/** What an unsubscribe link would stop; changes nothing (SPEC G2). */
export async function readUnsubscribe(ctx: ServiceContext, { token, language }: Input): Promise<UnsubscribeView> {
  const scope = await unsubscribeScope(ctx, token);
  const rows = await ctx.db.subscription.findMany({
    where: { recipientId: scope.recipientId, state: { in: ["active", "paused"] } },
    select: { id: true, state: true, cadence: true, filter: { select: { body: true } } },
    orderBy: { id: "asc" },
    take: 500,
  });
  const followed = rows.map((row) => ({ ...row, parsed: EventFilter.parse(row.filter.body) }));
  const read = await readOutFilters(
    ctx.db,
    followed.map(({ parsed }) => parsed),
    language,
  );
  const isThis = ({ id }: { id: string }): boolean => scope.subscriptionIds.includes(id);
  const active = followed.filter(({ state }) => state === "active");
  const sentences = (list: typeof followed) => list.map(({ parsed }) => read(parsed));
  return {
    these: sentences(active.filter(isThis)),
    others: sentences(active.filter((row) => !isThis(row))),
    paused: sentences(followed.filter((row) => row.state === "paused" && isThis(row))),
    canBeWeekly: active.some((row) => isThis(row) && row.cadence !== "weekly"),
  };
}

/** Acts at once, for mails already queued too (the send re-checks). Repeating it is harmless (RFC 8058). */
export async function unsubscribe(ctx: ServiceContext, input: UnsubscribeInput): Promise<{ readonly ended: number }> {
  const { recipientId, subscriptionIds } = await unsubscribeScope(ctx, input.token);
  if (!(await mayUseToken(ctx, input.token))) {
    throw new ServiceError("too-many", "this link was used too often in the last hour; try later");
  }
  const these = { recipientId, id: { in: [...subscriptionIds] } };
  const now = ctx.now();
  switch (input.scope) {
    case "weekly": {
      const where = { ...these, state: { in: ["active" as const, "paused" as const] } };
      await ctx.db.subscription.updateMany({ where, data: { cadence: "weekly" } });
      return { ended: 0 };
    }
    case "pause": {
      const pausedUntil = new Date(now.getTime() + PAUSE_DAYS * DAY_MS);
      const data = { state: "paused" as const, pausedAt: now, pausedUntil };
      await ctx.db.subscription.updateMany({ where: { ...these, state: "active" }, data });
      return { ended: 0 };
    }
    case "these":
    case "all": {
      const ended = input.scope === "these" ? these : { recipientId };
      const { count } = await ctx.db.subscription.updateMany({
        where: { ...ended, state: { not: "ended" } },
        data: { state: "ended", endedAt: now, endedBy: input.scope },
      });
      return { ended: count };
    }
  }
}
