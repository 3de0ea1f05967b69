import { expect, type Page } from "@playwright/test";
import { z } from "zod";
import { test } from "./src/pacta-test.ts";
import { PARTNERSHIP } from "./src/reader.ts";

const ROME = "/treaties/rome-statute";
const PARTICIPANTS = "table:has-text('Consent to be bound')";

test("B1 the table has the depositary's columns, letters with their words, brackets for who left", async ({ page }) => {
  await page.goto(ROME);
  const table = page.locator(PARTICIPANTS);
  const heads = ["Participant", "Status", "Signature", "Consent to be bound", "Since", "Withdrawal or termination"];
  for (const name of heads) await expect(table.getByRole("columnheader", { name, exact: true })).toBeVisible();
  const left = table.getByRole("row").filter({ hasText: "[Burundi]" });
  await expect(left).toContainText("Former party");
  await expect(left).toContainText("27 October 2017");
  const joined = table.getByRole("row").filter({ hasText: "Afghanistan" });
  await expect(joined).toContainText("accession");
  await expect(joined.getByText("a", { exact: true })).toHaveCSS("text-transform", "none");
  await expect(page.getByText(/Signatories: \d+\./)).toBeVisible();
  await expect(page.getByText(/Parties: \d+\./)).toBeVisible();
});

test("B1 a footnote leads to its note and back, by keyboard", async ({ page }) => {
  await page.goto(ROME);
  const mark = page.locator(`${PARTICIPANTS} sup a`).first();
  await mark.focus();
  await page.keyboard.press("Enter");
  const target = await mark.getAttribute("href");
  expect(page.url()).toContain(target ?? "nowhere");
  const back = page.locator(`${target} a`).last();
  await expect(back).toHaveAttribute("href", /^#/);
});

test("B2 an act shows its own day and the day it takes effect", async ({ page }) => {
  await page.goto("/treaties/rome-statute/participants/BDI");
  await expect(page.locator("main")).toContainText("27 October 2016");
  await expect(page.locator("main")).toContainText("27 October 2017");
});

/** What SPEC B8 takes of schema.org's Legislation. */
const Legislation = z.looseObject({
  "@context": z.literal("https://schema.org"),
  "@type": z.literal("Legislation"),
  "@id": z.url(),
  name: z.array(z.strictObject({ "@language": z.string().min(2), "@value": z.string().min(1) })).min(1),
  legislationIdentifier: z.array(z.string()),
  legislationType: z.string(),
  legislationDate: z.iso.date().optional(),
  legislationLegalForce: z.enum(["InForce", "NotInForce", "PartiallyInForce"]),
  legislationLegalValue: z.never().optional(),
  sameAs: z.array(z.url()),
});

for (const [path, force] of [
  [ROME, "InForce"],
  ["/treaties/russia-dprk-friendship-2000", "NotInForce"],
  [`${ROME}?asOf=1999-01-01`, "NotInForce"],
] as const) {
  test(`B8 ${path} carries its JSON-LD, which passes its schema: ${force}`, async ({ page }) => {
    await page.goto(path);
    const json: unknown = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
    expect(Legislation.parse(json).legislationLegalForce).toBe(force);
  });
}

test("B7 a treaty is cited in words, as BibTeX and as CSL-JSON, with the address of what is shown", async ({
  page,
  product,
}) => {
  await page.goto(`${ROME}?asOf=2001-01-01`);
  const cited = page.getByRole("region", { name: "Cite this page" });
  await expect(cited).toContainText("status on 1 January 2001: ");
  const address = `${product.url}${ROME}?asOf=2001-01-01`;
  await expect(cited.getByRole("link", { name: address })).toBeVisible();
  const fileOf = async (name: string): Promise<string> => {
    const href = await cited.getByRole("link", { name }).getAttribute("href");
    return (await fetch(new URL(href ?? "", product.url))).text();
  };
  expect(await fileOf("BibTeX")).toMatch(/^@misc\{rome-statute,\n[\s\S]*asOf=2001-01-01[\s\S]*\n\}\n$/);
  expect(JSON.parse(await fileOf("CSL-JSON"))).toMatchObject([
    { id: "rome-statute", type: "treaty", issued: { "date-parts": [[1998, 7, 17]] }, URL: address },
  ]);
});

test("B10 a treaty leads to the one it replaced, and stands beside it fact by fact", async ({ page }) => {
  await page.goto(`/treaties/${PARTNERSHIP.slug}`);
  const related = page.getByRole("listitem").filter({ hasText: "Replaces" });
  await related.getByRole("link", { name: /side by side/ }).click();
  await expect(page).toHaveURL(/\/beside\//);
  const table = page.getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveCount(3);
  for (const name of ["Status", "Signed", "In force from"]) {
    const cells = table
      .getByRole("row")
      .filter({ has: page.getByRole("rowheader", { name }) })
      .getByRole("cell");
    await expect(cells).toHaveText([/\S/, /\S/]);
  }
});

test("B9 the page says that it is no official record, from which source and when it was read", async ({ page }) => {
  await page.goto(ROME);
  await expect(page.locator("main")).toContainText(/not an official/i);
  await expect(page.locator("main")).toContainText("10 July 2014");
});

test("C2 a past day is named as such, in the page and in what it leads to; before adoption it says so", async ({
  page,
}) => {
  await page.goto(`${ROME}/at/2001-01-01`);
  await expect(page).toHaveURL(/asOf=2001-01-01/);
  await expect(page.getByText("As of 1 January 2001 – not the present status")).toBeVisible();
  const states = page.locator(`${PARTICIPANTS} th a`).first();
  await expect(states).toHaveAttribute("href", /asOf=2001-01-01/);
  await page.goto(`${ROME}?asOf=1990-01-01`);
  await expect(page.getByText(/not yet adopted/i)).toBeVisible();
});

test("C2 a coming day is projected from effects already notified", async ({ page }) => {
  await page.goto(`${ROME}?asOf=2090-01-01`);
  await expect(page.getByText(/projected from effects already notified/)).toBeVisible();
});

test("D1 the map is a picture with its summary in words and a way to the table", async ({ page, product }) => {
  await page.goto(ROME);
  const map = page.getByRole("img", { name: /^World map by status: \d+ bound\./ });
  await map.scrollIntoViewIfNeeded();
  await expect.poll(() => map.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await expect(page.getByRole("link", { name: "View as table" })).toHaveAttribute("href", "#participants");
  await expect(page.getByText("do not imply endorsement")).toBeVisible();
  const answer = await fetch(`${product.url}${ROME}/map.svg`);
  expect(answer.headers.get("content-type")).toContain("image/svg+xml");
  const svg = await answer.text();
  expect(svg).toContain('class="land bound"');
  expect(svg).toContain('class="land nobody" fill="url(#nobody)"');
});

test("D2 the map keeps the day asked for, and answers 304 to who holds it", async ({ product }) => {
  const today = await fetch(`${product.url}${ROME}/map.svg`);
  const past = await (await fetch(`${product.url}${ROME}/map.svg?asOf=1999-01-01`)).text();
  expect(past).not.toContain('class="land bound"');
  const again = await fetch(today.url, { headers: { "If-None-Match": today.headers.get("etag") ?? "" } });
  expect(again.status).toBe(304);
  expect((await fetch(`${product.url}${ROME}/map.svg?asOf=2000-13-01`)).status).toBe(400);
  expect((await fetch(`${product.url}/treaties/nowhere/map.svg`)).status).toBe(404);
});

test("D3 everyone of the table is reachable outside the map: who has no shape is a tile and is named", async ({
  page,
}) => {
  await page.goto("/treaties/convention-on-the-law-of-the-sea");
  const rows = await page.locator(`${PARTICIPANTS} tbody tr`).count();
  const tiles = await page.locator(".tiles .tile:not(.tile-none)").count();
  expect(rows).toBeGreaterThan(150);
  expect(tiles).toBeGreaterThanOrEqual(rows - 5);
  await expect(page.locator(".tiles .tile", { hasText: "IO:EU" })).toHaveClass(/tile-bound/);
  await expect(page.getByText(/Not on the map for want of a shape: .*European Union/)).toBeVisible();
});

test("D4 the chart of parties has its numbers in a table and marks the entry into force", async ({ page }) => {
  await page.goto(ROME);
  const chart = page.locator("section:has(h2:text('Parties over time'))");
  await expect(chart.getByRole("img")).toHaveAccessibleName(/.+/);
  await chart.locator("summary").first().click();
  await expect(chart.getByRole("table")).toContainText("2002");
  await expect(chart).toContainText(/in(to)? force/i);
});

test("A5 a filter is said in words, and its address gives the same list again", async ({ page }) => {
  await page.goto("/events?type=ratification,accession&party=KEN&topic=human-rights");
  await expect(page.locator("main")).toContainText("Accession or ratification by Kenya, in treaties on Human rights.");
  const first = await ids(page);
  expect(first.length).toBeGreaterThan(3);
  await page.goto(page.url());
  expect(await ids(page)).toEqual(first);
});

test("A7 signed out, the start page tells the latest, what comes and who is near its entry into force", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.getByRole("searchbox").or(page.getByRole("combobox")).first()).toBeVisible();
  const headings = await page.getByRole("heading", { level: 2 }).allTextContents();
  expect(headings.length).toBeGreaterThanOrEqual(2);
});

test("K participants are named in the reader's language, on the treaty's page and in lists of events", async ({
  page,
}) => {
  await page.goto(`/ru${ROME}`);
  await expect(page.getByRole("row").filter({ hasText: "[Бурунди]" })).toBeVisible();
  await page.goto("/fr/events?party=DEU&type=ratification");
  await expect(page.locator('[id^="event-"]').first()).toContainText("Allemagne: ratification");
});

function ids(page: Page): Promise<string[]> {
  return page.locator('[id^="event-"]').evaluateAll((rows) => rows.map(({ id }) => id));
}
