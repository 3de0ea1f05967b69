import { expect, type Page } from "@playwright/test";
import { openInInbox } from "./inbox-page.ts";
import type { Product } from "./printed-product.ts";

export const PARTNERSHIP = {
  slug: "russia-dprk-comprehensive-strategic-partnership-2024",
  title: "Russia–DPRK Comprehensive Strategic Partnership Treaty",
};

/** Finds the treaty by search, as a reader does, and asks for alerts. */
export async function subscribeByClicking(page: Page, product: Product, address: string): Promise<void> {
  await page.goto(product.url);
  await page.getByRole("searchbox").first().fill("DPRK 2024");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: PARTNERSHIP.title }).first().click();
  await page.getByLabel("E-mail address").fill(address);
  await page.getByRole("button", { name: "Send me alerts" }).click();
  await expect(page.getByText("Check your mail")).toBeVisible();
}

/** Opens the confirmation in the inbox, follows its link and presses the one button. */
export async function confirmFromInbox(page: Page, product: Product, address: string): Promise<void> {
  const mail = await openInInbox(page, product, { address, subject: /confirm/i });
  const opened = page.waitForEvent("popup");
  await mail
    .getByRole("link", { name: /confirm|start/i })
    .first()
    .click();
  const confirmation = await opened;
  await confirmation.getByRole("button", { name: "Start the alerts" }).click();
  await expect(confirmation.getByRole("heading", { name: "Your alerts are on" })).toBeVisible();
  await confirmation.close();
}
