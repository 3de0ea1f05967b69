import type { IncomingMessage, RequestOptions } from "node:http";
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP } from "node:net";
import { bareHost } from "../webhook/egress/check-webhook-url.ts";
import type { EgressPolicy } from "../webhook/egress/egress-policy.ts";
import { checkedAddress } from "../webhook/egress/resolve-target.ts";

/** What an address answered: it stands, or it failed and how. */
export type LinkAnswer = { readonly kind: "answers" } | { readonly kind: "dead"; readonly fault: string };

export type LinkAsk = { readonly timeoutMs: number; readonly egress: EgressPolicy };

/** Answers of a server that stands but does not let a programme in, or wants fewer questions. */
const CLOSED_TO_PROGRAMMES: ReadonlySet<number> = new Set([401, 403, 405, 406, 429, 501]);
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 5;

/**
 * Asks an address for its head, for its page where it gives no heads; what it redirects to has to answer. Nobody is asked
 * at an address that is not public, wherever a link or a redirect leads.
 */
export async function askLink(url: string, ask: LinkAsk): Promise<LinkAnswer> {
  const head = await askAs("HEAD", url, ask);
  return head.kind === "dead" ? askAs("GET", url, ask) : head;
}

type Method = "HEAD" | "GET";
type Head = { readonly status: number; readonly location: string | null };

async function askAs(method: Method, start: string, { timeoutMs, egress }: LinkAsk): Promise<LinkAnswer> {
  const signal = AbortSignal.timeout(timeoutMs);
  let url = new URL(start);
  try {
    for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
      const { status, location } = await headOf(method, url, { egress, signal });
      if (!REDIRECTS.has(status) || location === null) return verdictOn(status);
      url = new URL(location, url);
    }
    return { kind: "dead", fault: `more than ${MOST_REDIRECTS} redirects` };
  } catch (cause) {
    if (signal.aborted) return { kind: "dead", fault: `no answer within ${timeoutMs / 1_000} seconds` };
    return { kind: "dead", fault: cause instanceof Error ? cause.message : "no answer" };
  }
}

function verdictOn(status: number): LinkAnswer {
  const stands = (status >= 200 && status < 300) || CLOSED_TO_PROGRAMMES.has(status);
  return stands ? { kind: "answers" } : { kind: "dead", fault: `status ${status}` };
}

type Guard = { readonly egress: EgressPolicy; readonly signal: AbortSignal };

async function headOf(method: Method, url: URL, { egress, signal }: Guard): Promise<Head> {
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new Error("is not an address of the web");
  const address = await checkedAddress(url, egress);
  signal.throwIfAborted();
  const host = bareHost(url);
  const options: RequestOptions = {
    host: address,
    port: url.port === "" ? null : Number(url.port),
    path: `${url.pathname}${url.search}`,
    method,
    signal,
    headers: { Host: url.host, Accept: "*/*", "User-Agent": "Pacta link check" },
  };
  return new Promise((resolve, reject) => {
    const heard = (response: IncomingMessage) => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? null });
      response.destroy();
    };
    const sent =
      url.protocol === "http:"
        ? httpRequest(options, heard)
        : httpsRequest({ ...options, ...(isIP(host) === 0 && { servername: host }) }, heard);
    sent.once("error", reject);
    sent.end();
  });
}
