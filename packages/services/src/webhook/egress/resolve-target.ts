import { isIP } from "node:net";
import { bareHost, checkWebhookUrl } from "./check-webhook-url.ts";
import type { EgressPolicy } from "./egress-policy.ts";
import { EgressRefusal } from "./egress-refusal.ts";
import { isPublicAddress } from "./is-public-address.ts";

/** The very address to connect to: resolved once and checked, so that a second answer of the name changes nothing. */
export type Target = { readonly url: URL; readonly address: string };

/** Resolves an endpoint's host and refuses it if any of its addresses is not public. */
export async function resolveTarget(text: string, policy: EgressPolicy): Promise<Target> {
  const url = checkWebhookUrl(text, policy);
  return { url, address: await checkedAddress(url, policy) };
}

/** The address of a host, if all of its addresses are public: to connect to it, whatever its name says a moment later. */
export async function checkedAddress(url: URL, policy: EgressPolicy): Promise<string> {
  const host = bareHost(url);
  const addresses = isIP(host) === 0 ? await addressesOf(host, policy) : [host];
  const [address] = addresses;
  if (address === undefined) throw new EgressRefusal("its host name has no address");
  if (!policy.allowsPrivate && !addresses.every(isPublicAddress)) {
    throw new EgressRefusal("its host name leads to an address that is not public");
  }
  return address;
}

async function addressesOf(host: string, { resolve }: EgressPolicy): Promise<readonly string[]> {
  try {
    return await resolve(host);
  } catch (cause) {
    throw new Error("its host name could not be resolved", { cause });
  }
}
