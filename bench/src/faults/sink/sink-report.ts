import type { SinkMoment } from "./sink-script.ts";

/** A message that was there to its final dot. */
export type KeptMessage = {
  readonly to: string;
  readonly messageId: string;
  /** Whether 250 was written for it. */
  readonly isAccepted: boolean;
  /** The treaties whose pages it links to. */
  readonly treaties: readonly string[];
};

/** `hold`: never answer the nth such moment from now, but say that it came. */
export type SinkQuestion =
  | { readonly ask: "count" | "report" }
  | { readonly ask: "hold"; readonly moment: SinkMoment; readonly nth: number };

export type SinkReport = {
  readonly count: number;
  readonly kept: readonly KeptMessage[];
  readonly connections: number;
  readonly isHolding: boolean;
};
