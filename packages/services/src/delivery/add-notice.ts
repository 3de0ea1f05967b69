import type { Prisma, Transaction } from "@pacta/db";
import type { StatusChange } from "@pacta/domain";
import { uuidv7 } from "uuidv7";
import type { ServiceContext } from "../context.ts";

export type NewNotice = {
  readonly eventVersionId: string;
  readonly kind: "event" | "correction" | "cancellation";
  readonly audience: "followers" | "told";
  readonly changes: readonly StatusChange[];
};

/** Puts something to tell into the outbox, in the transaction that makes it true; gives its id for the bell. */
export async function addNotice(tx: Transaction, ctx: Pick<ServiceContext, "now">, notice: NewNotice): Promise<string> {
  const id = uuidv7();
  // The cast drops `readonly`, which Prisma's JSON input type does not know.
  const changes = notice.changes as unknown as Prisma.InputJsonArray;
  await tx.outbox.create({ data: { ...notice, id, noticeKey: notice.kind, changes, createdAt: ctx.now() } });
  return id;
}
