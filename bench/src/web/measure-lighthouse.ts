import { join } from "node:path";
import { findChromium } from "@pacta/e2e/find-chromium";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { printTable } from "../print-table.ts";
import { MEASURED_PAGES } from "./measured-page.ts";

const GOAL = 95;
const CATEGORIES = ["performance", "accessibility", "best-practices"];
const JUDGED = new Set(["home", "treaties", "treaty of 125 participants", "participant"]);

/** Prints Lighthouse's marks for the pages a reader meets first, on its simulated phone. */
export async function measureLighthouse(origin: string, folder: string): Promise<void> {
  const chromePath = await findChromium(join(folder, "chromium"));
  const chrome = await launch({ chromePath, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
  const rows: string[][] = [];
  try {
    for (const { name, path } of MEASURED_PAGES.filter((page) => JUDGED.has(page.name))) {
      const options = { port: chrome.port, onlyCategories: CATEGORIES, logLevel: "error" as const };
      const result = await lighthouse(`${origin}${path}`, options);
      if (result === undefined) throw new Error(`Lighthouse gave nothing for ${path}`);
      const marks = CATEGORIES.map((id) => Math.round((result.lhr.categories[id]?.score ?? 0) * 100));
      const faults = Object.values(result.lhr.audits).filter(({ score, scoreDisplayMode }) =>
        scoreDisplayMode === "binary" ? score === 0 : false,
      );
      rows.push([
        name,
        ...marks.map(String),
        marks.every((mark) => mark >= GOAL) ? "met" : "missed",
        faults.map(({ id }) => id).join(", ") || "-",
      ]);
    }
  } finally {
    chrome.kill();
  }
  printTable(`Lighthouse; goal ${GOAL} each`, ["page", ...CATEGORIES, "", "audits failed"], rows);
}
