import type { Prisma, Transaction } from "@pacta/db";
import { uuidv7 } from "uuidv7";
import type { ServiceContext } from "../context.ts";

const QUARTER_HOUR_MS = 15 * 60 * 1_000;
const DAY_MS = 24 * 60 * 60 * 1_000;
const A_DAY_AT_MOST = 3;
const KINDS = ["confirmation", "team-invitation"];

type Wanted = {
  readonly recipientId: string;
  readonly subscriptionId: string;
  readonly kind?: "confirmation" | "team-invitation";
  readonly details?: Prisma.InputJsonObject;
};

/** SPEC G4: one confirmation per address in 15 minutes and three a day; null when this one would be too many. */
export async function queueConfirmation(tx: Transaction, ctx: ServiceContext, wanted: Wanted): Promise<string | null> {
  await tx.$queryRaw`SELECT id FROM recipients WHERE id = ${wanted.recipientId}::uuid FOR UPDATE`;
  const now = ctx.now();
  const since = (ageMs: number) => ({ gt: new Date(now.getTime() - ageMs) });
  const { recipientId } = wanted;
  const kind = { in: KINDS };
  const recent = await tx.accountMail.count({ where: { recipientId, kind, createdAt: since(QUARTER_HOUR_MS) } });
  const lately = await tx.accountMail.count({ where: { recipientId, kind, createdAt: since(DAY_MS) } });
  if (recent > 0 || lately >= A_DAY_AT_MOST) return null;
  const id = uuidv7();
  const mail = { id, kind: "confirmation", ...wanted, state: "queued" as const, createdAt: now };
  await tx.accountMail.create({ data: mail });
  return id;
}
