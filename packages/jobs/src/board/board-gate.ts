import { Hono } from "hono";
import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

export type BoardGate = {
  /** Whether the sender of these headers may see the queues. */
  readonly mayRead: (headers: Headers) => Promise<boolean>;
  /** The address of the dashboard, where one signs in. */
  readonly dashboardUrl: string;
  readonly onError: (error: Error) => void;
};

/** The board asks for fonts of another host; nothing of what an operator looks at goes there. */
const CONTENT_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": CONTENT_POLICY,
  "x-frame-options": "DENY",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
};

function refusalPage(dashboardUrl: string): HtmlEscapedString | Promise<HtmlEscapedString> {
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Queues</title></head>
<body>
<h1>Only an administrator may see the queues</h1>
<p><a href="${dashboardUrl}/sign-in">Sign in at the dashboard</a> as an administrator, then load this page again.</p>
</body>
</html>`;
}

/** Lets through what reads, and only from those who may; every answer forbids frames, guesses and caches. */
export function boardGate({ mayRead, dashboardUrl, onError }: BoardGate): Hono {
  const gate = new Hono({ strict: false });
  gate.onError((error, c) => {
    onError(error);
    return c.text("The queues cannot be read at present.", 503);
  });
  gate.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
  });
  gate.use(async (c, next) => {
    if (!(await mayRead(c.req.raw.headers))) return c.html(refusalPage(dashboardUrl), 403);
    if (c.req.method !== "GET" && c.req.method !== "HEAD") {
      return c.text("The queues are read-only here.", 405, { allow: "GET, HEAD" });
    }
    return next();
  });
  return gate;
}
