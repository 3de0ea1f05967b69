import { z } from "zod";
import { invalidToken, ServiceError } from "../service-error.ts";
import { readSignedToken, signToken } from "./signed-token.ts";

const PURPOSE = "confirm-subscription";
const VALID_MS = 72 * 60 * 60 * 1_000;
const Payload = z.tuple([z.uuid(), z.iso.datetime()]);

/** The opaque part of `/confirm/…`, valid for 72 hours from `requestedAt` (SPEC G3). */
export function confirmationToken(secret: string, subscriptionId: string, requestedAt: Date): string {
  const expiresAt = new Date(requestedAt.getTime() + VALID_MS).toISOString();
  return signToken(secret, PURPOSE, `${subscriptionId},${expiresAt}`);
}

/** The subscription a token confirms. Refuses a foreign token as `not-found`, an expired one as `gone`. */
export function readConfirmationToken(secret: string, token: string, now: Date): string {
  const payload = Payload.safeParse(readSignedToken(secret, PURPOSE, token)?.split(","));
  if (!payload.success) throw invalidToken();
  const [subscriptionId, expiresAt] = payload.data;
  if (now.getTime() > Date.parse(expiresAt)) {
    const message = "this link has expired; subscribe again to get a new one";
    throw new ServiceError("gone", message, [{ field: "token", message }]);
  }
  return subscriptionId;
}
