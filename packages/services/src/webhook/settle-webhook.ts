import type { WebhookAnswer } from "./egress/post-webhook.ts";
import { isSuccess } from "./endpoint-outcome.ts";

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
/** Before each attempt (SPEC F10). */
const WAITS_MS: readonly number[] = [
  0,
  5 * SECOND_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
];
export const WEBHOOK_ATTEMPTS = WAITS_MS.length;
/** The attempt whose failure is half way: the owner hears of it again. */
export const MIDDLE_ATTEMPT = WEBHOOK_ATTEMPTS / 2;

const LONGEST_WAIT_MS = 24 * HOUR_MS;
const JITTER_SHARE = 0.2;
const GONE = 410;
const ASKS_TO_WAIT: ReadonlySet<number> = new Set([429, 503]);

/** What becomes of a delivery; `disables`: the endpoint gets nothing more. */
export type WebhookSettlement =
  | { readonly kind: "sent" }
  | { readonly kind: "again"; readonly reason: string; readonly delayMs: number }
  | { readonly kind: "given-up"; readonly reason: string; readonly state: "failed" | "dead" };

export type Attempted = {
  readonly answer: WebhookAnswer;
  /** The number of this attempt, from 1. */
  readonly attempts: number;
  /** In [0, 1): spreads what failed together. */
  readonly chance: number;
  readonly now: Date;
};

/** Judges an attempt: 2xx alone is success, 410 ends it, all else is tried again as long as the schedule lasts. */
export function settleWebhook({ answer, attempts, chance, now }: Attempted): WebhookSettlement {
  if (isSuccess(answer)) return { kind: "sent" };
  const reason = answer.kind === "answered" ? `HTTP ${answer.status}` : answer.error;
  if (answer.kind === "answered" && answer.status === GONE) return { kind: "given-up", reason, state: "failed" };
  const waitMs = WAITS_MS[attempts];
  if (waitMs === undefined) return { kind: "given-up", reason, state: "dead" };
  const delayMs = Math.max(Math.round(waitMs * (1 + JITTER_SHARE * chance)), askedToWaitMs(answer, now));
  return { kind: "again", reason, delayMs };
}

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), a day at most. */
function askedToWaitMs(answer: WebhookAnswer, now: Date): number {
  if (answer.kind !== "answered" || answer.retryAfter === null || !ASKS_TO_WAIT.has(answer.status)) return 0;
  const asked = /^\d+$/.test(answer.retryAfter)
    ? Number(answer.retryAfter) * SECOND_MS
    : Date.parse(answer.retryAfter) - now.getTime();
  return Number.isNaN(asked) ? 0 : Math.min(Math.max(asked, 0), LONGEST_WAIT_MS);
}
