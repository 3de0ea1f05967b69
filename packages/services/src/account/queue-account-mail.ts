import type { Prisma, Transaction } from "@pacta/db";
import { uuidv7 } from "uuidv7";
import type { ServiceContext } from "../context.ts";

type NewMail = {
  readonly recipientId: string;
  readonly kind: "welcome" | "password-reset" | "password-changed" | "address-problem";
  readonly details: Prisma.InputJsonObject;
};

/** Queues a mail to the holder of an account, in the transaction that gives cause for it; gives its id for the bell. */
export async function queueAccountMail(
  tx: Transaction,
  ctx: Pick<ServiceContext, "now">,
  mail: NewMail,
): Promise<string> {
  const id = uuidv7();
  await tx.accountMail.create({ data: { ...mail, id, state: "queued", createdAt: ctx.now() } });
  return id;
}
