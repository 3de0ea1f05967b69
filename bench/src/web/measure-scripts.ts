import { gzipSync } from "node:zlib";
import { figure, printTable } from "../print-table.ts";
import { MEASURED_PAGES } from "./measured-page.ts";

const GOAL_KB = 130;
const SCRIPT = /<script[^>]+src="([^"]+)"/g;

/** Prints what each route's first load brings of JavaScript, in kB after gzip. */
export async function measureScripts(origin: string): Promise<void> {
  const sizes = new Map<string, number>();
  const rows: string[][] = [];
  for (const { name, path } of MEASURED_PAGES) {
    const html = await (await fetch(`${origin}${path}`)).text();
    const sources = [...new Set([...html.matchAll(SCRIPT)].map(([, source]) => source ?? ""))];
    let bytes = 0;
    for (const source of sources.filter((one) => !isForOldBrowsers(html, one))) {
      const size = sizes.get(source) ?? (await gzippedSize(`${origin}${source}`));
      sizes.set(source, size);
      bytes += size;
    }
    const kb = bytes / 1000;
    rows.push([name, String(sources.length), figure(kb), kb <= GOAL_KB ? "met" : "missed"]);
  }
  printTable(`JavaScript of the first load, kB gzip; goal ${GOAL_KB}`, ["route", "files", "kB", ""], rows);
}

/** Scripts marked `nomodule` are not loaded by a browser of this decade. */
function isForOldBrowsers(html: string, source: string): boolean {
  const tag = html.match(/<script[^>]*>/g)?.find((one) => one.includes(`"${source}"`));
  return tag !== undefined && /\bnomodule\b/i.test(tag);
}

async function gzippedSize(url: string): Promise<number> {
  const response = await fetch(url);
  return gzipSync(Buffer.from(await response.arrayBuffer())).length;
}
