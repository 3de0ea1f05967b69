/**
 * True when a browser sent the request from a page of ours. A reverse proxy may rewrite `Host`,
 * so the public address counts too; without `Origin` and cookie there is no authority to abuse.
 */
export function isSameOrigin(headers: Headers, appUrl: string): boolean {
  const origin = headers.get("origin");
  if (origin === null) return headers.get("cookie") === null;
  if (!URL.canParse(origin)) return false;
  const sender = new URL(origin);
  return sender.origin === new URL(appUrl).origin || sender.host === headers.get("host");
}
