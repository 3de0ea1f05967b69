import { setTimeout as sleep } from "node:timers/promises";
import type { Product } from "./printed-product.ts";

const POLL_MS = 250;
const TIMEOUT_MS = 30_000;

export type ReceivedMail = {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly to: readonly { readonly address: string }[];
  readonly headers: Readonly<Record<string, unknown>>;
};

async function receivedMails(product: Product): Promise<ReceivedMail[]> {
  const response = await fetch(new URL("/api/email", product.inboxUrl));
  return response.json();
}

/** Every mail to the address, once there are at least `count` of them. */
export async function waitForMails(product: Product, address: string, count = 1): Promise<ReceivedMail[]> {
  const deadline = Date.now() + TIMEOUT_MS;
  for (;;) {
    const mails = (await receivedMails(product)).filter(({ to }) => to.some((each) => each.address === address));
    if (mails.length >= count) return mails;
    if (Date.now() > deadline) throw new Error(`${mails.length} of ${count} mails to ${address} came`);
    await sleep(POLL_MS);
  }
}

/** One header of a mail as it was sent, unfolded (RFC 5322 §2.2.3). */
export async function sentHeader(product: Product, id: string, name: string): Promise<string> {
  const response = await fetch(new URL(`/api/email/${id}/source`, product.inboxUrl));
  const head = (await response.text()).split(/\r?\n\r?\n/)[0] ?? "";
  const lines = head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  const found = lines.find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  if (found === undefined) throw new Error(`the mail has no header ${name}:\n${head}`);
  return found.slice(name.length + 1).trim();
}
