import type { AsyncLocalStorage } from "node:async_hooks";

/** Set by `serve/serve.mjs`, which runs each page in a place for what is set aside. */
const server: typeof globalThis & { pactaSetAside?: AsyncLocalStorage<string[]> } = globalThis;

const SHORTEST = 256;

/** HTML that this code wrote, as React takes it. */
type WrittenMarkup = { readonly __html: string };

const written = new WeakSet<object>();

/** Only what was made here is put into a page unescaped; plain, because React takes no instances of classes. */
export function writtenMarkup(html: string): WrittenMarkup {
  const markup = { __html: html };
  written.add(markup);
  return markup;
}

export function isWrittenMarkup(value: unknown): value is WrittenMarkup {
  return typeof value === "object" && value !== null && written.has(value);
}

/**
 * Long HTML is set aside and stands in React's page as a mark: React would copy and escape it several times over.
 * `serve/set-aside.mjs` puts it back. Without that server, as in development and at the desk, it stays where it is.
 */
export function setAside(html: string): WrittenMarkup {
  const parts = server.pactaSetAside?.getStore();
  if (parts === undefined || html.length < SHORTEST) return writtenMarkup(html);
  parts.push(html);
  return writtenMarkup(`<!--set-aside ${parts.length - 1}-->`);
}
