import { createHash, randomBytes } from "node:crypto";

const TOKEN_BYTES = 32;
/** 32 bytes in base64url. */
export const FEED_TOKEN = /^[A-Za-z0-9_-]{43}$/;

export function newFeedToken(): string {
  return randomBytes(TOKEN_BYTES).toString("base64url");
}

/** What is stored of a token: it is random enough to need no salt. */
export function feedTokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
