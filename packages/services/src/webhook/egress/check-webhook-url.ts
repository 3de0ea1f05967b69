import { isIP } from "node:net";
import type { EgressPolicy } from "./egress-policy.ts";
import { EgressRefusal } from "./egress-refusal.ts";

const LONGEST_URL = 2_000;
const HTTPS_PORT = 443;

type Rules = Pick<EgressPolicy, "ports" | "allowsPrivate">;

/**
 * Reads the address of an endpoint. Refuses all but https on an allowed port, credentials, and a number in place of a
 * host name; the parser turns decimal, octal and hexadecimal numbers into plain addresses first (WHATWG URL, 4.3).
 */
export function checkWebhookUrl(text: string, { ports, allowsPrivate }: Rules): URL {
  if (text.length > LONGEST_URL || !URL.canParse(text)) throw new EgressRefusal("is not an address that can be called");
  const url = new URL(text);
  const isPlain = url.protocol === "http:" && allowsPrivate;
  if (url.protocol !== "https:" && !isPlain) throw new EgressRefusal("does not start with https://");
  if (url.username !== "" || url.password !== "") throw new EgressRefusal("holds a name or a password");
  const port = url.port === "" ? HTTPS_PORT : Number(url.port);
  if (!ports.includes(port) && !allowsPrivate) throw new EgressRefusal(`port ${port} is not one we call`);
  if (isIP(bareHost(url)) !== 0 && !allowsPrivate) throw new EgressRefusal("needs a host name, not a number");
  url.hash = "";
  return url;
}

/** The host without the brackets of IPv6 and without the dot of a full name. */
export function bareHost({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$|\.$/g, "");
}
