import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { test } from "./src/pacta-test.ts";
import { ROUTES } from "./src/routes.ts";

/** Addresses with a language of their own. */
const TRANSLATED = /^\/(fr|ru|es)(\/|$)/;
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** All that the dark colours can break; the direction of the text breaks none of it. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

for (const route of ROUTES) {
  test(`L axe finds nothing on ${route}, light, dark and right to left`, async ({ page, product }) => {
    await page.goto(product.url + route);
    expect(await faultsOn(page), "light").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await faultsOn(page, { only: OF_COLOURS }), "dark").toEqual([]);
    if (TRANSLATED.test(route)) return;
    await page.goto(`${product.url}/ar-XB${route === "/" ? "" : route}`);
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    expect(await faultsOn(page, { but: OF_COLOURS }), "right to left").toEqual([]);
  });
}

test("L no public page is wider than a phone", async ({ page, product }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const route of ROUTES) {
    await page.goto(product.url + route);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, route).toBeLessThanOrEqual(0);
  }
});

test("K no page of the right-to-left pseudo-locale is wider than a phone, and none is left in English", async ({
  page,
  product,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const route of ROUTES.filter((one) => !TRANSLATED.test(one))) {
    await page.goto(`${product.url}/ar-XB${route === "/" ? "" : route}`);
    await expect(page.locator("html"), route).toHaveAttribute("dir", "rtl");
    await expect(page.locator("nav a").first(), route).toContainText("\u202e");
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, route).toBeLessThanOrEqual(0);
  }
});

type Rules = { readonly only?: readonly string[]; readonly but?: readonly string[] };

async function faultsOn(page: Page, { only, but = [] }: Rules = {}): Promise<string[]> {
  // Only what fails is described: on a page of three thousand elements that is most of the time.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  const ruled = only === undefined ? axe.withTags(RULES).disableRules([...but]) : axe.withRules([...only]);
  const { violations } = await ruled.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}
