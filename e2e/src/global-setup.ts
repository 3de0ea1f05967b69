import { rmSync } from "node:fs";
import { join } from "node:path";
import { makeTemporaryFolder, removeAbandonedFolders } from "@pacta/scripts/temporary-folder";
import { publishPrepared } from "./env.ts";
import { findChromium } from "./find-chromium.ts";
import { launchProduct } from "./launch-product.ts";

/** Playwright calls it once before the first spec, and what it returns after the last. */
export default async function prepare(): Promise<() => Promise<void>> {
  await removeAbandonedFolders();
  const folder = makeTemporaryFolder();
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const chromium = await findChromium(join(folder, "chromium"));
    const { product, stop } = await launchProduct(folder);
    publishPrepared({ product, chromium });
    return () => stop().finally(remove);
  } catch (error) {
    remove();
    throw error;
  }
}
