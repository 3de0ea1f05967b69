import type { Prisma, Transaction } from "@pacta/db";
import { uuidv7 } from "uuidv7";
import type { ServiceContext } from "../context.ts";
import { mayMailAgain } from "./account-mail-limit.ts";

const KINDS = ["confirmation", "team-invitation"];

type Wanted = {
  readonly recipientId: string;
  readonly subscriptionId: string;
  readonly kind?: "confirmation" | "team-invitation";
  readonly details?: Prisma.InputJsonObject;
};

/** SPEC G4: one confirmation per address in 15 minutes and three a day; null when this one would be too many. */
export async function queueConfirmation(tx: Transaction, ctx: ServiceContext, wanted: Wanted): Promise<string | null> {
  if (!(await mayMailAgain(tx, ctx, { recipientId: wanted.recipientId, kinds: KINDS }))) return null;
  const id = uuidv7();
  const mail = { id, kind: "confirmation", ...wanted, state: "queued" as const, createdAt: ctx.now() };
  await tx.accountMail.create({ data: mail });
  return id;
}
