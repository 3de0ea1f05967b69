import type { SinkMoment } from "./sink-script.ts";

/** A message that was there to its final dot, and whether 250 was written for it. */
export type KeptMessage = { readonly to: string; readonly messageId: string; readonly isAccepted: boolean };

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
