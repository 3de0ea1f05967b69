import { randomBytes } from "node:crypto";

const BYTES = 15;

/** A random password of 20 letters, digits, hyphens and underscores: 120 bits. */
export function oneTimePassword(): string {
  return randomBytes(BYTES).toString("base64url");
}
