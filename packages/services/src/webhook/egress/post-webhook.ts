import type { ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import { Agent as HttpAgent, request as httpRequest } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { isIP } from "node:net";
import { bareHost } from "./check-webhook-url.ts";
import type { EgressPolicy } from "./egress-policy.ts";
import { resolveTarget, type Target } from "./resolve-target.ts";

const KEPT_BYTES = 4_096;
/** Read on so far to keep the connection; a longer answer costs it. */
const MOST_BYTES = 65_536;
const KEEP_ALIVE = { keepAlive: true, maxFreeSockets: 64 } as const;
const LONGEST_ERROR = 300;

/** Connections are kept per checked address and host name: the address is the connection's, never the name's. */
const httpAgent = new HttpAgent(KEEP_ALIVE);
const httpsAgent = new HttpsAgent(KEEP_ALIVE);

export type WebhookPost = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** What came back: an HTTP answer, whatever it says, or none. `body` holds its first 4 KB. */
export type WebhookAnswer =
  | {
      readonly kind: "answered";
      readonly status: number;
      readonly retryAfter: string | null;
      readonly body: string;
      readonly durationMs: number;
    }
  | { readonly kind: "failed"; readonly error: string; readonly durationMs: number };

/** Posts to an endpoint whose address is checked anew; follows no redirect, waits 15 seconds in all. Never throws. */
export async function postWebhook(policy: EgressPolicy, post: WebhookPost): Promise<WebhookAnswer> {
  const startedAt = performance.now();
  const elapsed = (): number => Math.round(performance.now() - startedAt);
  const signal = AbortSignal.timeout(policy.timeoutMs);
  try {
    const target = await beforeAbort(resolveTarget(post.url, policy), signal);
    return { kind: "answered", ...(await exchangeAgain(target, post, signal)), durationMs: elapsed() };
  } catch (cause) {
    return { kind: "failed", error: reasonOf(cause, { signal, policy }), durationMs: elapsed() };
  }
}

type Heard = { readonly status: number; readonly retryAfter: string | null; readonly body: string };

/** A kept connection may have been closed just as it was used again: once more then, on a new one. */
async function exchangeAgain(target: Target, post: WebhookPost, signal: AbortSignal): Promise<Heard> {
  const first = await exchange(target, post, signal);
  if (first !== "stale") return first;
  const second = await exchange(target, post, signal);
  if (second === "stale") throw new Error("the connection was closed without an answer");
  return second;
}

function exchange(target: Target, post: WebhookPost, signal: AbortSignal): Promise<Heard | "stale"> {
  return new Promise((resolve, reject) => {
    const sent = openRequest(target, post, signal);
    sent.once("response", (response) => {
      readStart(response).then((body) => {
        const status = response.statusCode ?? 0;
        resolve({ status, retryAfter: response.headers["retry-after"] ?? null, body });
      }, reject);
    });
    sent.once("error", (error: NodeJS.ErrnoException) => {
      if (sent.reusedSocket && error.code === "ECONNRESET") resolve("stale");
      else reject(error);
    });
    sent.end(post.body);
  });
}

function openRequest({ url, address }: Target, { headers, body }: WebhookPost, signal: AbortSignal): ClientRequest {
  const options: RequestOptions = {
    host: address,
    port: url.port === "" ? null : Number(url.port),
    path: `${url.pathname}${url.search}`,
    method: "POST",
    signal,
    headers: {
      ...headers,
      Host: url.host,
      "Content-Type": "application/json",
      "Content-Length": Buffer.byteLength(body),
      "User-Agent": "Pacta-Webhooks/1",
    },
  };
  if (url.protocol === "http:") return httpRequest({ ...options, agent: httpAgent });
  const host = bareHost(url);
  return httpsRequest({ ...options, agent: httpsAgent, ...(isIP(host) === 0 && { servername: host }) });
}

async function readStart(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response) {
    // Without an encoding a response gives buffers.
    const bytes = chunk as Buffer;
    if (length < KEPT_BYTES) chunks.push(bytes.subarray(0, KEPT_BYTES - length));
    length += bytes.length;
    if (length > MOST_BYTES) break;
  }
  return Buffer.concat(chunks).toString("utf8").replaceAll("\0", "\uFFFD");
}

async function beforeAbort<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    }),
  ]);
}

type Circumstances = { readonly signal: AbortSignal; readonly policy: EgressPolicy };

function reasonOf(cause: unknown, { signal, policy }: Circumstances): string {
  if (signal.aborted) return `no answer within ${policy.timeoutMs / 1_000} seconds`;
  return (cause instanceof Error ? cause.message : "the request failed").slice(0, LONGEST_ERROR);
}
