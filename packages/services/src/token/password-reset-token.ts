import { createHmac } from "node:crypto";
import { z } from "zod";
import { invalidToken, ServiceError } from "../service-error.ts";
import { readSignedToken, signToken } from "./signed-token.ts";

const PURPOSE = "password-reset";
const Payload = z.tuple([z.string().min(1), z.iso.datetime(), z.string().min(1)]);

/** How long a link works from when it was asked for. */
export const RESET_VALID_MS = 60 * 60 * 1_000;

export type ResetClaim = { readonly userId: string; readonly passwordPrint: string };

/** The opaque part of `/reset/…`. It is bound to the password it replaces, and so works once. */
export function passwordResetToken(secret: string, claim: ResetClaim & { readonly expiresAt: Date }): string {
  return signToken(secret, PURPOSE, `${claim.userId},${claim.expiresAt.toISOString()},${claim.passwordPrint}`);
}

/** Whose password a token resets. Refuses a foreign token as `not-found`, an expired one as `gone`. */
export function readPasswordResetToken(secret: string, token: string, now: Date): ResetClaim {
  const payload = Payload.safeParse(readSignedToken(secret, PURPOSE, token)?.split(","));
  if (!payload.success) throw invalidToken();
  const [userId, expiresAt, passwordPrint] = payload.data;
  if (now.getTime() > Date.parse(expiresAt)) throw usedUp();
  return { userId, passwordPrint };
}

/** The refusal of a link that has served or is too old. */
export function usedUp(): ServiceError {
  const message = "this link no longer works; ask for a new one";
  return new ServiceError("gone", message, [{ field: "token", message }]);
}

/** Tells one stored password from another without giving any of it away. */
export function passwordPrint(secret: string, storedPassword: string): string {
  return createHmac("sha256", secret).update(`password\n${storedPassword}`).digest("base64url").slice(0, 22);
}
