import ipaddr from "ipaddr.js";

/** RFC 4291, 2.4: what is not in here is not routed on the public Internet, whatever it may become. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR("2000::/3");
/** Public by its number, yet answered by the host's own platform: Azure's metadata and wire server. */
const PLATFORM_ADDRESSES: ReadonlySet<string> = new Set(["168.63.129.16"]);

/**
 * True for addresses of the public Internet alone: no loopback, private, link-local, shared (CGNAT), unique local,
 * mapped, translated, multicast or reserved one. Takes the canonical forms that resolvers give.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || PLATFORM_ADDRESSES.has(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_UNICAST);
}
