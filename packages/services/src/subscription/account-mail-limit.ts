import type { Transaction } from "@pacta/db";
import type { ServiceContext } from "../context.ts";

const QUARTER_HOUR_MS = 15 * 60 * 1_000;
const DAY_MS = 24 * 60 * 60 * 1_000;
const A_DAY_AT_MOST = 3;

type Asked = { readonly recipientId: string; readonly kinds: readonly string[] };

/** SPEC G4: one mail of these kinds per address in 15 minutes and three a day. Locks the recipient. */
export async function mayMailAgain(
  tx: Transaction,
  ctx: ServiceContext,
  { recipientId, kinds }: Asked,
): Promise<boolean> {
  await tx.$queryRaw`SELECT id FROM recipients WHERE id = ${recipientId}::uuid FOR UPDATE`;
  const now = ctx.now().getTime();
  const since = (ageMs: number) => ({ gt: new Date(now - ageMs) });
  const kind = { in: [...kinds] };
  const recent = await tx.accountMail.count({ where: { recipientId, kind, createdAt: since(QUARTER_HOUR_MS) } });
  const lately = await tx.accountMail.count({ where: { recipientId, kind, createdAt: since(DAY_MS) } });
  return recent === 0 && lately < A_DAY_AT_MOST;
}
