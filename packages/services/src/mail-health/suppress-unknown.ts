import { uuidv7 } from "uuidv7";
import type { ServiceContext } from "../context.ts";
import type { SendResult } from "../delivery/settle-attempt.ts";
import { suppressAndTell } from "./suppress-and-tell.ts";

export type Answered = { readonly recipientId: string; readonly result: SendResult };

/** Keeps as bounced whose server said, when a mail was handed over, that there is no such address (SPEC G5). */
export async function suppressUnknown(ctx: ServiceContext, sent: readonly Answered[]): Promise<void> {
  const unknown = sent.flatMap(({ recipientId, result }) =>
    result.kind === "refused" && result.blames === "address" ? [{ recipientId, diagnostic: result.reason }] : [],
  );
  if (unknown.length === 0) return;
  const at = ctx.now();
  await ctx.db.$transaction(async (tx) => {
    await tx.bounce.createMany({
      data: unknown.map(({ recipientId, diagnostic }) => ({ id: uuidv7(), recipientId, kind: "hard", diagnostic, at })),
    });
    const rows = unknown.map(({ recipientId, diagnostic }) => {
      return { id: uuidv7(), recipientId, reason: "hard_bounce", source: "smtp", evidence: { diagnostic } } as const;
    });
    await suppressAndTell(tx, ctx, rows);
  });
}
