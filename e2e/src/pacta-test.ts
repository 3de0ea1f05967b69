import { test as base } from "@playwright/test";
import { readPrepared } from "./env.ts";
import type { Product } from "./printed-product.ts";

type Fixtures = { product: Product };

/** Playwright's `test`, with the started product and the Chromium that was found for it. */
export const test = base.extend<Fixtures>({
  product: async ({ browserName: _ }, use) => use(readPrepared().product),
  baseURL: async ({ browserName: _ }, use) => use(readPrepared().product.url),
  launchOptions: [
    async ({ browserName: _ }, use) => use({ executablePath: readPrepared().chromium }),
    { scope: "worker" },
  ],
});
