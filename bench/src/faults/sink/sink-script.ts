import { createHash } from "node:crypto";

/**
 * What the mail server does to its share of the recipients. To the address: `refuse` 550 each time; `shut` 421 and the
 * end of the connection, `greylist` 451, once. To the message, once: `defer` 450, `stall` no answer, `drop` the
 * connection's end instead of an answer, `close` the same right after 250.
 */
const TRICKS = ["refuse", "shut", "greylist", "defer", "stall", "drop", "close"] as const;
export type Trick = (typeof TRICKS)[number];

/** Moments of a session, each before its answer. */
export type SinkMoment = "mail" | "recipient" | "data" | "message";

export type SinkScript = { readonly seed: number; readonly shares: { readonly [Name in Trick]?: number } };

/** The trick played on a recipient, the same one for the same seed. */
export function trickOn(address: string, { seed, shares }: SinkScript): Trick | null {
  const hash = createHash("sha256").update(`${seed} ${address}`).digest();
  let rest = hash.readUInt32BE(0) / 2 ** 32;
  for (const trick of TRICKS) {
    rest -= shares[trick] ?? 0;
    if (rest < 0) return trick;
  }
  return null;
}
