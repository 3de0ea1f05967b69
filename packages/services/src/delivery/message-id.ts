import { createHash } from "node:crypto";

const HASH_LENGTH = 32;

export type MessageKey = {
  readonly eventVersionId: string;
  readonly recipientId: string;
  readonly channel: string;
  readonly kind: string;
};

/** The same for every attempt at one delivery, so that a mail sent twice is recognised as one (SPEC F1). */
export function deliveryMessageId(key: MessageKey, domain: string): string {
  return messageIdOf([key.eventVersionId, key.recipientId, key.channel, key.kind], domain);
}

/** The same for every attempt at one confirmation mail. */
export function subscriptionMailMessageId(subscriptionMailId: string, domain: string): string {
  return messageIdOf(["subscription-mail", subscriptionMailId], domain);
}

function messageIdOf(parts: readonly string[], domain: string): string {
  const hash = createHash("sha256").update(parts.join(".")).digest("hex").slice(0, HASH_LENGTH);
  return `<${hash}@${domain}>`;
}
