import { MAX_ATTEMPTS, retryDelayMs } from "./attempt-policy.ts";

/** What the mail server said: 2xx, 5xx, or anything after which another try may succeed; `withheld` was not asked at all. */
export type SendResult =
  | { readonly kind: "accepted" }
  /** `blames`: there is no such address, so no other mail to it will do better. */
  | { readonly kind: "refused"; readonly reason: string; readonly blames?: "address" }
  /** `asksFor`: the domain takes mail, but not now (`patience`), or nothing more for a while (`pause`). */
  | { readonly kind: "deferred"; readonly reason: string; readonly asksFor?: "patience" | "pause" }
  | { readonly kind: "withheld"; readonly reason: string; readonly delayMs: number };

export type Settlement = {
  readonly state: "queued" | "sent" | "failed" | "dead";
  readonly reason: string | null;
  readonly delayMs: number;
  /** An attempt that was not made is not counted. */
  readonly isUncounted?: boolean;
};

/** What becomes of a mail after attempt number `attempts`; `chance` in [0, 1) is the jitter of its next one. */
export function settleAttempt(result: SendResult, attempts: number, chance: number): Settlement {
  switch (result.kind) {
    case "accepted":
      return { state: "sent", reason: null, delayMs: 0 };
    case "refused":
      return { state: "failed", reason: result.reason, delayMs: 0 };
    case "withheld":
      return { state: "queued", reason: result.reason, delayMs: result.delayMs, isUncounted: true };
    case "deferred":
      if (attempts >= MAX_ATTEMPTS) return { state: "dead", reason: result.reason, delayMs: 0 };
      return { state: "queued", reason: result.reason, delayMs: retryDelayMs(attempts, chance) };
  }
}
