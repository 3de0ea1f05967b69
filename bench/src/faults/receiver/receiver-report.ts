/** A request that was read to its end. */
export type KeptRequest = {
  readonly endpoint: number;
  readonly webhookId: string;
  readonly eventId: string;
  /** What was answered; null: nothing. */
  readonly status: number | null;
};

/** `hold`: never answer the nth request from now, but say that it came. */
export type ReceiverQuestion = { readonly ask: "count" | "report" } | { readonly ask: "hold"; readonly nth: number };

export type ReceiverReport = {
  readonly count: number;
  readonly kept: readonly KeptRequest[];
  /** Requests to other addresses than those of endpoints: where a redirect leads. */
  readonly strays: number;
  /** How many wait for an answer that does not come. */
  readonly hanging: number;
  readonly isHolding: boolean;
};
