import { rmSync } from "node:fs";
import { makeTemporaryFolder } from "@pacta/scripts/temporary-folder";
import { launchWeb } from "./launch-web.ts";
import { measureLighthouse } from "./measure-lighthouse.ts";
import { measurePages } from "./measure-pages.ts";
import { measureScripts } from "./measure-scripts.ts";
import type { MadeRecord } from "./open-made-record.ts";

/**
 * Starts the product on the made record and measures its pages: made anew for each request, and kept as it runs by
 * default. Once, also what a browser loads and says of them.
 */
export async function measureWeb(record: MadeRecord, isLast: boolean): Promise<void> {
  await withProduct({ record, keptMegabytes: 0 }, (origin) => measurePages(record, { origin, how: "made anew" }));
  await withProduct({ record }, async (origin, folder) => {
    await measurePages(record, { origin, how: "kept" });
    if (!isLast) return;
    await measureScripts(origin);
    await measureLighthouse(origin, folder);
  });
}

type Product = { readonly record: MadeRecord; readonly keptMegabytes?: number };

async function withProduct(
  { record, keptMegabytes }: Product,
  measure: (origin: string, folder: string) => Promise<void>,
): Promise<void> {
  const folder = makeTemporaryFolder();
  const { origin, stop } = await launchWeb({ databaseUrl: record.url, home: folder, keptMegabytes });
  try {
    await measure(origin, folder);
  } finally {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
