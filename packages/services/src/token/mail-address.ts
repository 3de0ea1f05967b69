import { createHmac, timingSafeEqual } from "node:crypto";
import { base32, readBase32 } from "./base32.ts";
import type { DigestUnsubscribeScope } from "./digest-unsubscribe-token.ts";
import type { UnsubscribeScope } from "./unsubscribe-token.ts";

const UUID_BYTES = 16;
const UUID_LETTERS = 26;
/** 80 bits: a local part has 64 octets for everything (RFC 5321 §4.5.3.1.1). */
const MAC_BYTES = 10;
const MAC_LETTERS = 16;
const TAIL_BYTES = 5;
const TAIL_LETTERS = 8;
const RETURN_PATH = /^b\+([a-z2-7]{26})\.([a-z2-7]{16})$/;
const DIGEST = /^unsubscribe\+([a-z2-7]{26})-([idw])([a-z2-7]{16})$/;
const CADENCES = ["immediate", "daily", "weekly"] as const;
const UNSUBSCRIBE = /^unsubscribe\+([a-z2-7]{26})([a-z2-7]{8})([a-z2-7]{16})$/;

/** The envelope sender of mails to a recipient (VERP): what comes back to it tells of whom (SPEC G5). */
export function returnAddress(secret: string, recipientId: string, domain: string): string {
  return `b+${base32(uuidBytes(recipientId))}.${mac(secret, "return-path", recipientId)}@${domain}`;
}

/** The recipient whose return path a local part is; null for anything we did not sign. Case does not matter. */
export function readReturnAddress(secret: string, localPart: string): string | null {
  const [, encoded = "", given = ""] = RETURN_PATH.exec(localPart.toLowerCase()) ?? [];
  const recipientId = uuidOf(encoded);
  return recipientId !== null && isMac(given, mac(secret, "return-path", recipientId)) ? recipientId : null;
}

/**
 * The address in `List-Unsubscribe` that ends what caused a delivery. Two ids and a signature exceed 64 octets: it holds
 * the random end of the notice's id, and the ledger of the recipient the rest.
 */
export function unsubscribeAddress(secret: string, scope: UnsubscribeScope, domain: string): string {
  const token = `${base32(uuidBytes(scope.recipientId))}${tailOf(scope.outboxId)}${scopeMac(secret, scope)}`;
  return `unsubscribe+${token}@${domain}`;
}

/** The address in `List-Unsubscribe` of a digest: ends everything its reader follows in one rhythm. */
export function digestUnsubscribeAddress(secret: string, scope: DigestUnsubscribeScope, domain: string): string {
  const recipient = base32(uuidBytes(scope.recipientId));
  return `unsubscribe+${recipient}-${scope.cadence.charAt(0)}${digestMac(secret, scope)}@${domain}`;
}

/** The rhythm that a digest's unsubscribe address ends; null for anything we did not sign. */
export function readDigestUnsubscribeAddress(secret: string, localPart: string): DigestUnsubscribeScope | null {
  const [, encoded = "", letter = "", given = ""] = DIGEST.exec(localPart.toLowerCase()) ?? [];
  const recipientId = uuidOf(encoded);
  const cadence = CADENCES.find((name) => name.startsWith(letter));
  if (recipientId === null || cadence === undefined || letter === "") return null;
  return isMac(given, digestMac(secret, { recipientId, cadence })) ? { recipientId, cadence } : null;
}

function digestMac(secret: string, { recipientId, cadence }: DigestUnsubscribeScope): string {
  return mac(secret, "unsubscribe-digest-address", `${recipientId},${cadence}`);
}

export type UnsubscribeAddress = {
  readonly recipientId: string;
  /** Whether this notice is the one that the address was made for. */
  readonly isAbout: (outboxId: string) => boolean;
};

/** What an unsubscribe address may mean; its signature can be checked only against a notice of the ledger. */
export function readUnsubscribeAddress(secret: string, localPart: string): UnsubscribeAddress | null {
  const [, encoded = "", tail = "", given = ""] = UNSUBSCRIBE.exec(localPart.toLowerCase()) ?? [];
  const recipientId = uuidOf(encoded);
  if (recipientId === null) return null;
  return {
    recipientId,
    isAbout: (outboxId) => tailOf(outboxId) === tail && isMac(given, scopeMac(secret, { recipientId, outboxId })),
  };
}

function scopeMac(secret: string, { recipientId, outboxId }: UnsubscribeScope): string {
  return mac(secret, "unsubscribe-address", `${recipientId},${outboxId}`);
}

function mac(secret: string, purpose: string, payload: string): string {
  const digest = createHmac("sha256", secret).update(`${purpose}\n${payload}`).digest();
  return base32(digest.subarray(0, MAC_BYTES));
}

function isMac(given: string, expected: string): boolean {
  return given.length === MAC_LETTERS && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
}

function uuidBytes(id: string): Buffer {
  return Buffer.from(id.replaceAll("-", ""), "hex");
}

function tailOf(outboxId: string): string {
  return base32(uuidBytes(outboxId).subarray(UUID_BYTES - TAIL_BYTES)).slice(0, TAIL_LETTERS);
}

function uuidOf(encoded: string): string | null {
  const bytes = encoded.length === UUID_LETTERS ? readBase32(encoded) : null;
  if (bytes?.length !== UUID_BYTES) return null;
  return Buffer.from(bytes)
    .toString("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
