/**
 * What an endpoint does: `hang` leaves its first two requests without an answer, `redirect` answers 307 each time, `gone`
 * 410 after two messages, `fail` 500 to two attempts at each message, `busy` 503 with `Retry-After` to one attempt at
 * each. All but `redirect` and `gone` take every message in the end.
 */
const TRICKS = ["hang", "redirect", "gone", "fail", "busy"] as const;
export type EndpointTrick = (typeof TRICKS)[number];

export const RETRY_AFTER_SECONDS = 3_600;

export type ReceiverScript = {
  readonly endpoints: number;
  /** Which part of the endpoints does it; the others take everything. */
  readonly shares: { readonly [Name in EndpointTrick]?: number };
};

/** The trick of the endpoint of that number: the first ones have one, in the order of their names. */
export function trickOf(endpoint: number, { endpoints, shares }: ReceiverScript): EndpointTrick | null {
  let rest = endpoint;
  for (const trick of TRICKS) {
    rest -= Math.ceil((shares[trick] ?? 0) * endpoints);
    if (rest < 0) return trick;
  }
  return null;
}
