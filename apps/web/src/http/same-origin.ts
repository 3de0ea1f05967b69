/**
 * True when a browser sent the request from a page of ours. What it says in `Sec-Fetch-Site` no page can forge; it says
 * so also from pages that give no referrer, whose `Origin` is "null". For browsers that do not: a reverse proxy may
 * rewrite `Host`, so the public address counts too; without `Origin` and cookie there is no authority to abuse.
 */
export function isSameOrigin(headers: Headers, appUrl: string): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = headers.get("origin");
  if (origin === null) return headers.get("cookie") === null;
  if (!URL.canParse(origin)) return false;
  const sender = new URL(origin);
  return sender.origin === new URL(appUrl).origin || sender.host === headers.get("host");
}
