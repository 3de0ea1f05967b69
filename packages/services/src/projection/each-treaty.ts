import type { Transaction } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { unknownField } from "../service-error.ts";
import type { TreatyLog } from "../treaty/load-treaty-log.ts";
import { lockedTreatyLog } from "./locked-treaty-log.ts";

/** Which treaties to go through, and who hears how far it has come. */
export type TreatyRun = {
  readonly treaty?: string;
  readonly onProgress?: (done: number, total: number) => void;
};

const AT_ONCE = 200;

/** Goes through treaties by slug, each in a transaction of its own that keeps publication out; gives how many. */
export async function eachTreaty(
  ctx: ServiceContext,
  { treaty, onProgress }: TreatyRun,
  visit: (tx: Transaction, log: TreatyLog) => Promise<void>,
): Promise<number> {
  const where = treaty === undefined ? {} : { slug: treaty };
  const total = await ctx.db.treaty.count({ where });
  if (treaty !== undefined && total === 0) throw unknownField("treaty", `treaty ${treaty} not found`);
  let done = 0;
  for (let page = await slugsAfter(ctx, where, ""); page.length > 0; page = await slugsAfter(ctx, where, page.at(-1))) {
    for (const slug of page) {
      await ctx.db.$transaction(async (tx) => visit(tx, await lockedTreatyLog(tx, slug)), { timeout: 120_000 });
      done += 1;
      onProgress?.(done, total);
    }
  }
  return done;
}

async function slugsAfter(ctx: ServiceContext, where: object, slug = ""): Promise<string[]> {
  const rows = await ctx.db.treaty.findMany({
    where: { AND: [where, { slug: { gt: slug } }] },
    select: { slug: true },
    orderBy: { slug: "asc" },
    take: AT_ONCE,
  });
  return rows.map((row) => row.slug);
}
