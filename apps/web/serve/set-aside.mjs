import { AsyncLocalStorage } from "node:async_hooks";

const MARK = /<!--set-aside (\d+)-->/g;

/** Holds, for each page under way, the HTML that `src/ui/written-markup.ts` sets aside; on `globalThis`, for Next bundles that. */
const storage = /** @type {AsyncLocalStorage<string[]>} */ (new AsyncLocalStorage());
Object.assign(globalThis, { pactaSetAside: storage });

/**
 * @template Answer
 * @param {string[]} parts filled while the page is made
 * @param {() => Answer} make
 * @returns {Answer}
 */
export function settingAside(parts, make) {
  return storage.run(parts, make);
}

/**
 * @param {string} html
 * @param {readonly string[]} parts
 * @returns {string} the page with each part in its place; parts may hold marks of others
 */
export function putBack(html, parts) {
  return html.replace(MARK, (_mark, at) => putBack(parts[Number(at)] ?? "", parts));
}
