/** What an address answered: it stands, or it failed and how. */
export type LinkAnswer = { readonly kind: "answers" } | { readonly kind: "dead"; readonly fault: string };

/** Answers of a server that stands but does not let a programme in, or wants fewer questions. */
const CLOSED_TO_PROGRAMMES: ReadonlySet<number> = new Set([401, 403, 405, 406, 429, 501]);

/** Asks an address for its head, for its page where it gives no heads; what it redirects to has to answer. */
export async function askLink(url: string, timeoutMs: number): Promise<LinkAnswer> {
  const head = await askOnce(url, "HEAD", timeoutMs);
  return head.kind === "dead" ? askOnce(url, "GET", timeoutMs) : head;
}

async function askOnce(url: string, method: "HEAD" | "GET", timeoutMs: number): Promise<LinkAnswer> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const answer = await fetch(url, {
      method,
      signal,
      redirect: "follow",
      headers: { "User-Agent": "Pacta link check" },
    });
    await answer.body?.cancel();
    if (answer.ok || CLOSED_TO_PROGRAMMES.has(answer.status)) return { kind: "answers" };
    return { kind: "dead", fault: `status ${answer.status}` };
  } catch (cause) {
    return { kind: "dead", fault: cause instanceof Error ? cause.message : "no answer" };
  }
}
