import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeTemporaryFolder } from "@pacta/scripts/temporary-folder";
import { type Browser, chromium, type Page } from "@playwright/test";
import { draftNotice, publishDraft, signInByClicking } from "./editor.ts";
import { findChromium } from "./find-chromium.ts";
import { waitForMails } from "./inbox.ts";
import { launchProduct } from "./launch-product.ts";
import type { Product } from "./printed-product.ts";
import { confirmFromInbox, PARTNERSHIP, subscribeByClicking } from "./reader.ts";

const SHOTS = fileURLToPath(new URL("../../docs/screenshots", import.meta.url));
const READER = "reader@newsroom.example";
const WIDE = { width: 1280, height: 900 };
const TALLEST = 1700;
const PHONE = { width: 390, height: 844 };

type View = { readonly suffix: string; readonly viewport: typeof WIDE; readonly colorScheme: "light" | "dark" };
const VIEWS: readonly View[] = [
  { suffix: "", viewport: WIDE, colorScheme: "light" },
  { suffix: "-dark", viewport: WIDE, colorScheme: "dark" },
  { suffix: "-phone", viewport: PHONE, colorScheme: "light" },
];

const folder = makeTemporaryFolder();
const { product, stop } = await launchProduct(folder);
const browser = await chromium.launch({ executablePath: await findChromium(join(folder, "chromium")) });
try {
  mkdirSync(SHOTS, { recursive: true });
  await shootPages(browser, product, {
    home: "/",
    treaties: "/treaties",
    treaty: `/treaties/${PARTNERSHIP.slug}`,
    multilateral: "/treaties/rome-statute",
    "multilateral-past": "/treaties/rome-statute?asOf=2001-01-01",
    forecast: "/treaties/rome-statute/forecast?party=CHN&on=2027-01-01",
    beside: `/treaties/${PARTNERSHIP.slug}/beside/russia-dprk-friendship-2000`,
    participants: "/participants",
    participant: "/participants/KEN",
    compare: "/compare?a=FRA&b=KEN",
    matrix: "/matrix?treaty=rome-statute,genocide-convention,convention-against-torture&party=FRA,KEN,RUS,USA",
    events: "/events?type=ratification",
    calendar: "/calendar",
    changes: "/changes",
    differences: "/diff?from=2016-01-01&to=2019-12-31",
    follow: "/follow?party=KEN&type=ratification,accession",
    "sign-in": "/sign-in",
  });
  await tellAStory(browser, product);
  const path = `/treaties/${PARTNERSHIP.slug}`;
  await shootPages(browser, product, { "notice-pending": path, "treaty-top": path });
  await shootMail(browser, product);
} finally {
  await browser.close();
  await stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Follows the treaty, enters a notice at the desk, shows its review, publishes it. */
async function tellAStory(opened: Browser, running: Product): Promise<void> {
  const page = await (await opened.newContext({ viewport: WIDE, locale: "en-GB" })).newPage();
  await subscribeByClicking(page, running, READER);
  await confirmFromInbox(page, running, READER);
  await signInByClicking(page, running);
  await shoot(page, "desk");
  const receivedDate = new Date().toISOString().slice(0, 10);
  await draftNotice(page, { participant: "Russian Federation", receivedDate, citation: "Example note verbale" });
  await shoot(page, "review");
  await publishDraft(page);
  for (const [name, path] of Object.entries({
    operations: "/desk/operations",
    inbox: "/inbox",
    webhooks: "/webhooks",
  })) {
    await page.goto(running.url + path);
    await shoot(page, name);
  }
  await page.context().close();
}

async function shootPages(opened: Browser, running: Product, paths: Readonly<Record<string, string>>): Promise<void> {
  for (const { suffix, ...view } of VIEWS) {
    const page = await (await opened.newContext({ ...view, locale: "en-GB" })).newPage();
    for (const [name, path] of Object.entries(paths)) {
      await page.goto(`${running.url}${path}`);
      await shoot(page, `${name}${suffix}`);
    }
    await page.context().close();
  }
}

/** The alert as a mail program shows it: its HTML alone. */
async function shootMail(opened: Browser, running: Product): Promise<void> {
  const mails = await waitForMails(running, READER, 2);
  const alert = mails.find((mail) => /notice of termination/i.test(mail.subject));
  const preferences = /\/preferences\/[^"<\s]+/.exec(alert?.html ?? "")?.[0];
  if (preferences !== undefined) await shootPages(opened, running, { preferences });
  for (const { suffix, ...view } of VIEWS) {
    const viewport = suffix === "-phone" ? PHONE : { width: 700, height: 900 };
    const page = await (await opened.newContext({ ...view, viewport })).newPage();
    await page.setContent(alert?.html ?? "");
    await shoot(page, `mail${suffix}`);
    await page.context().close();
  }
}

/** The page down to some two screens; of the desk, whose list has no end, and for the README's picture, one screen. */
async function shoot(page: Page, name: string): Promise<void> {
  const path = join(SHOTS, `${name}.png`);
  if (/^(desk|treaty-top)/.test(name)) {
    await page.screenshot({ path });
    return;
  }
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) } });
}
