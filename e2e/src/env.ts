import type { Product } from "./printed-product.ts";

type Prepared = { product: Product; chromium: string };

const HANDED_OVER = "PACTA_E2E";

/** Specs run in a process of their own: what the global setup prepared crosses over in the environment. */
export function publishPrepared(prepared: Prepared): void {
  process.env[HANDED_OVER] = JSON.stringify(prepared);
}

export function readPrepared(): Prepared {
  const text = process.env[HANDED_OVER];
  if (text === undefined) throw new Error("the global setup did not run: start the specs with `playwright test`");
  return JSON.parse(text);
}

/** The environment of the product under test: nothing of the developer's own servers and settings. */
export function productEnvironment(home: string): NodeJS.ProcessEnv {
  const { DATABASE_URL, SMTP_URL, REDIS_URL, APP_URL, AUTH_SECRET, MAIL_FROM, ...rest } = process.env;
  return { ...rest, PACTA_HOME: home, PACTA_PSEUDO_LOCALE: "1", WEBHOOK_ALLOW_PRIVATE: "true" };
}
