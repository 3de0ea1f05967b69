import type { WebhookAnswer } from "./egress/post-webhook.ts";

/** How a call made on the owner's wish went. */
export type EndpointOutcome = {
  readonly isAccepted: boolean;
  /** "HTTP 200", or why there was no answer. */
  readonly answer: string;
};

export function outcomeOf(answer: WebhookAnswer, isAccepted: boolean): EndpointOutcome {
  return { isAccepted, answer: answer.kind === "answered" ? `HTTP ${answer.status}` : answer.error };
}

/** 2xx alone is success (SPEC F10). */
export function isSuccess(answer: WebhookAnswer): boolean {
  return answer.kind === "answered" && answer.status >= 200 && answer.status < 300;
}
