import { z } from "zod";
import { readSignedToken, signToken } from "./signed-token.ts";

const PURPOSE = "unsubscribe";
const Payload = z.tuple([z.uuid(), z.uuid()]);

export type UnsubscribeScope = { readonly recipientId: string; readonly outboxId: string };

/** The opaque part of `/u/…`: names one delivery, and through the ledger the subscriptions that caused it. */
export function unsubscribeToken(secret: string, scope: UnsubscribeScope): string {
  return signToken(secret, PURPOSE, `${scope.recipientId},${scope.outboxId}`);
}

/** Null when the token is not one of ours. It does not expire: a mail may be opened years later. */
export function readUnsubscribeToken(secret: string, token: string): UnsubscribeScope | null {
  const payload = Payload.safeParse(readSignedToken(secret, PURPOSE, token)?.split(","));
  if (!payload.success) return null;
  const [recipientId, outboxId] = payload.data;
  return { recipientId, outboxId };
}
