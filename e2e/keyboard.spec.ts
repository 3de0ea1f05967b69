import { expect, type Page } from "@playwright/test";
import { test } from "./src/pacta-test.ts";

const MOST_TABS = 60;

test("L a reader finds a treaty, its participant and its past by keyboard alone", async ({ page, product }) => {
  await page.goto(product.url);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await tabTo(page, "Search treaties");
  await page.keyboard.type("rome statute");
  await enter(page, /\/treaties\?q=rome/);
  await tabTo(page, "Rome Statute of the International Criminal Court");
  await enter(page, /\/treaties\/rome-statute$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Rome Statute");
  await tabTo(page, "What if?");
  await enter(page, /\/forecast/);
  await tabTo(page, "Participants, by code, with commas between them");
  await page.keyboard.type("CHN");
  await enter(page, /party=CHN/);
  await expect(page.getByText("China would be bound from", { exact: false })).toBeVisible();
});

test("L a reader narrows the list by a facet and drops the filter by keyboard alone", async ({ page, product }) => {
  await page.goto(`${product.url}/treaties`);
  await tabTo(page, "Human rights");
  await enter(page, /topic=human-rights/);
  await tabTo(page, "Remove the filter Topic: Human rights");
  await enter(page, /\/treaties$/);
});

test("A8 the palette opens by Ctrl K, finds a former name, and gives the focus back on Escape", async ({
  page,
  product,
}) => {
  await page.goto(`${product.url}/participants`);
  await page.getByRole("button", { name: "Find" }).focus();
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox", { name: "Title, participant or identifier" });
  await expect(field).toBeFocused();
  await page.keyboard.type("zaire");
  const found = page.getByRole("option", { name: /Democratic Republic of the Congo.*formerly Zaire/ });
  await expect(found).toBeVisible();
  while ((await found.getAttribute("aria-selected")) !== "true") await page.keyboard.press("ArrowDown");
  await expect(field).toHaveAttribute("aria-activedescendant", (await found.getAttribute("id")) ?? "");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Find" })).toBeFocused();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("rome statute");
  await expect(page.getByRole("option", { name: /Rome Statute/ }).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Rome Statute");
});

test("A8 the shortcut of the palette stays with the typist and can be turned off", async ({ page, product }) => {
  await page.goto(product.url);
  const dialog = page.getByRole("dialog", { name: "Find a treaty or a participant" });
  await page.getByRole("searchbox").first().focus();
  await page.keyboard.press("Control+k");
  await expect(dialog).toBeHidden();
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Treaties", exact: true }).focus();
  await page.keyboard.press("Control+k");
  await expect(dialog).toBeHidden();
});

/** Follows what has the focus to the page that it leads to, until that page has loaded. */
async function enter(page: Page, address: RegExp): Promise<void> {
  await Promise.all([page.waitForURL(address), page.keyboard.press("Enter")]);
}

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
