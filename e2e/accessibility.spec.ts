import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { test } from "./src/pacta-test.ts";
import { ROUTES } from "./src/routes.ts";

/** Addresses with a language of their own. */
const TRANSLATED = /^\/(fr|ru|es)(\/|$)/;
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const route of ROUTES) {
  test(`L axe finds nothing on ${route}, light, dark and right to left`, async ({ page, product }) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(product.url + route);
      expect(await faultsOn(page), colorScheme).toEqual([]);
    }
    if (TRANSLATED.test(route)) return;
    await page.goto(`${product.url}/ar-XB${route === "/" ? "" : route}`);
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    expect(await faultsOn(page), "right to left").toEqual([]);
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

async function faultsOn(page: ConstructorParameters<typeof AxeBuilder>[0]["page"]): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}
