import { rmSync } from "node:fs";
import { makeTemporaryFolder } from "@pacta/scripts/temporary-folder";
import { launchWeb } from "./launch-web.ts";
import { measureLighthouse } from "./measure-lighthouse.ts";
import { measurePages } from "./measure-pages.ts";
import { measureScripts } from "./measure-scripts.ts";
import type { MadeRecord } from "./open-made-record.ts";

/** Starts the product on the made record and measures its pages; once, also what a browser loads and says of them. */
export async function measureWeb(record: MadeRecord, isLast: boolean): Promise<void> {
  const folder = makeTemporaryFolder();
  const { origin, stop } = await launchWeb(record.url, folder);
  try {
    await measurePages(record, origin);
    if (!isLast) return;
    await measureScripts(origin);
    await measureLighthouse(origin, folder);
  } finally {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
