import { MAX_ATTEMPTS, retryDelayMs } from "./attempt-policy.ts";

/** What the mail server said: 2xx, 5xx, or anything after which another try may succeed. */
export type SendResult =
  | { readonly kind: "accepted" }
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "deferred"; readonly reason: string };

export type Settlement = {
  readonly state: "queued" | "sent" | "failed" | "dead";
  readonly reason: string | null;
  readonly delayMs: number;
};

/** What becomes of a mail after attempt number `attempts`; `chance` in [0, 1) is the jitter of its next one. */
export function settleAttempt(result: SendResult, attempts: number, chance: number): Settlement {
  switch (result.kind) {
    case "accepted":
      return { state: "sent", reason: null, delayMs: 0 };
    case "refused":
      return { state: "failed", reason: result.reason, delayMs: 0 };
    case "deferred":
      if (attempts >= MAX_ATTEMPTS) return { state: "dead", reason: result.reason, delayMs: 0 };
      return { state: "queued", reason: result.reason, delayMs: retryDelayMs(attempts, chance) };
  }
}
