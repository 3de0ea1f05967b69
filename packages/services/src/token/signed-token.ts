import { createHmac, timingSafeEqual } from "node:crypto";

/** `payload.signature`, both base64url; the purpose is part of what is signed, so a token serves one use only. */
export function signToken(secret: string, purpose: string, payload: string): string {
  return `${Buffer.from(payload).toString("base64url")}.${signature(secret, purpose, payload)}`;
}

/** The payload of a token we signed for this purpose, or null for anything else. */
export function readSignedToken(secret: string, purpose: string, token: string): string | null {
  const [encoded, given, ...rest] = token.split(".");
  if (!encoded || !given || rest.length > 0) return null;
  const payload = Buffer.from(encoded, "base64url").toString();
  const expected = Buffer.from(signature(secret, purpose, payload));
  const actual = Buffer.from(given);
  return expected.length === actual.length && timingSafeEqual(expected, actual) ? payload : null;
}

function signature(secret: string, purpose: string, payload: string): string {
  return createHmac("sha256", secret).update(`${purpose}\n${payload}`).digest("base64url");
}
