import { createHmac } from "node:crypto";

/** What an address is recognised by when it must not be kept: keyed, so that nobody can try addresses against it. */
export function addressHash(secret: string, address: string): string {
  return createHmac("sha256", secret).update(`address\n${address.toLowerCase()}`).digest("hex");
}
