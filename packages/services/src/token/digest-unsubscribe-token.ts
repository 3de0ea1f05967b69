import { z } from "zod";
import { readSignedToken, signToken } from "./signed-token.ts";

const PURPOSE = "unsubscribe-digest";
const Payload = z.tuple([z.uuid(), z.enum(["immediate", "daily", "weekly"])]);

export type DigestUnsubscribeScope = {
  readonly recipientId: string;
  readonly cadence: "immediate" | "daily" | "weekly";
};

/** The opaque part of `/u/…` in a digest: names everything its reader follows in one rhythm. It does not expire. */
export function digestUnsubscribeToken(secret: string, { recipientId, cadence }: DigestUnsubscribeScope): string {
  return signToken(secret, PURPOSE, `${recipientId},${cadence}`);
}

/** Null when the token is not one of ours. */
export function readDigestUnsubscribeToken(secret: string, token: string): DigestUnsubscribeScope | null {
  const payload = Payload.safeParse(readSignedToken(secret, PURPOSE, token)?.split(","));
  if (!payload.success) return null;
  const [recipientId, cadence] = payload.data;
  return { recipientId, cadence };
}
