import { z } from "zod";
import { readSignedToken, signToken } from "./signed-token.ts";

const PURPOSE = "preferences";

/** The opaque part of `/preferences/…`: the page on which an address manages what it follows. It does not expire. */
export function preferencesToken(secret: string, recipientId: string): string {
  return signToken(secret, PURPOSE, recipientId);
}

/** The recipient whose preferences a token opens; null when it is not one of ours. */
export function readPreferencesToken(secret: string, token: string): string | null {
  return z.uuid().safeParse(readSignedToken(secret, PURPOSE, token)).data ?? null;
}
