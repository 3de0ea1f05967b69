import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { personalise } from "@pacta/email";
import { EXAMPLE_MAILS } from "@pacta/email/example-mails";
import { makeTemporaryFolder } from "@pacta/scripts/temporary-folder";
import { chromium } from "@playwright/test";
import { findChromium } from "./find-chromium.ts";

const SHOTS = fileURLToPath(new URL("../../docs/screenshots", import.meta.url));
const SHOWN = new Set(["event", "correction", "reminder", "digest", "confirmation"]);
const DESK = { width: 700, height: 700 };
const PHONE = { width: 390, height: 844 };
const VIEWS = [
  { suffix: "", viewport: DESK, colorScheme: "light" },
  { suffix: "-dark", viewport: DESK, colorScheme: "dark" },
  { suffix: "-phone", viewport: PHONE, colorScheme: "light" },
] as const;

/** Every mail in every language with `--all --to <folder>`; else those that the documentation shows. */
const { values } = parseArgs({
  options: { all: { type: "boolean", default: false }, to: { type: "string", default: SHOTS } },
});
const folder = makeTemporaryFolder();
const browser = await chromium.launch({ executablePath: await findChromium(join(folder, "chromium")) });
try {
  mkdirSync(values.to, { recursive: true });
  const mails = EXAMPLE_MAILS.filter(({ name }) => values.all || SHOWN.has(name));
  for (const { suffix, ...view } of VIEWS) {
    const page = await (await browser.newContext(view)).newPage();
    for (const mail of mails) {
      for (const locale of values.all ? (["en", "fr", "ru", "es"] as const) : (["en"] as const)) {
        const { html } = personalise(await mail.render(locale), mail.values);
        await page.setContent(html);
        const name = `mail-${mail.name}${values.all ? `-${locale}` : ""}${suffix}.png`;
        await page.screenshot({ path: join(values.to, name), fullPage: true });
      }
    }
    await page.context().close();
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
