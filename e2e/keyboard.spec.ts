import { expect, type Page } from "@playwright/test";
import { test } from "./src/pacta-test.ts";

const MOST_TABS = 60;

test("L a reader finds a treaty, its participant and its past by keyboard alone", async ({ page, product }) => {
  await page.goto(product.url);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await tabTo(page, "Search treaties");
  await page.keyboard.type("rome statute");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/treaties\?q=rome/);
  await tabTo(page, "Rome Statute of the International Criminal Court");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Rome Statute");
  await tabTo(page, "What if?");
  await page.keyboard.press("Enter");
  await tabTo(page, "Participants, by code, with commas between them");
  await page.keyboard.type("CHN");
  await page.keyboard.press("Enter");
  await expect(page.getByText("CHN would be bound from", { exact: false })).toBeVisible();
});

test("L a reader narrows the list by a facet and drops the filter by keyboard alone", async ({ page, product }) => {
  await page.goto(`${product.url}/treaties`);
  await tabTo(page, "Human rights");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/topic=human-rights/);
  await tabTo(page, "Remove the filter Topic: Human rights");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/treaties$/);
});

/** Presses Tab until the element of that name has the focus, as a reader without a mouse would. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    await page.keyboard.press("Tab");
    if ((await focusedName(page)) === name) return;
  }
  throw new Error(`${MOST_TABS} tabs did not lead to ${name}`);
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element instanceof HTMLInputElement) return element.labels?.[0]?.textContent?.trim() ?? "";
    return (element?.getAttribute("aria-label") ?? element?.textContent ?? "").trim();
  });
}
