import { createHash } from "node:crypto";

const HASH_LENGTH = 32;

export type MessageKey = {
  readonly outboxId: string;
  readonly recipientId: string;
  readonly channel: string;
};

/** The same for every attempt at one delivery, so that a mail sent twice is recognised as one (SPEC F1). */
export function deliveryMessageId(key: MessageKey, domain: string): string {
  return messageIdOf([key.outboxId, key.recipientId, key.channel], domain);
}

/** The same for every attempt at one account mail. */
export function accountMailMessageId(accountMailId: string, domain: string): string {
  return messageIdOf(["account-mail", accountMailId], domain);
}

/** The same for every attempt at one digest. */
export function digestMessageId(digestId: string, domain: string): string {
  return messageIdOf(["digest", digestId], domain);
}

function messageIdOf(parts: readonly string[], domain: string): string {
  const hash = createHash("sha256").update(parts.join(".")).digest("hex").slice(0, HASH_LENGTH);
  return `<${hash}@${domain}>`;
}
