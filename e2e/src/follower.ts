import { expect, type Page } from "@playwright/test";
import { waitForMails } from "./inbox.ts";
import type { Product } from "./printed-product.ts";

/** Asks by the form of `/follow` to be told of a filter; gives the address of the confirmation. */
export async function askToFollow(
  page: Page,
  product: Product,
  wanted: { query: string; address: string },
): Promise<string> {
  await page.goto(`${product.url}/follow?${wanted.query}`);
  await page.getByLabel("E-mail address").fill(wanted.address);
  await page.getByRole("button", { name: "Follow", exact: true }).click();
  await expect(page.getByText("Check your mail")).toBeVisible();
  const [mail] = await waitForMails(product, wanted.address);
  return /https?:\/\/\S+\/confirm\/[\w.-]+/.exec(mail?.text ?? "")?.[0] ?? "";
}

/** Follows a filter and confirms it by the mail's link; ends on the page that says so. */
export async function followByMail(
  page: Page,
  product: Product,
  wanted: { query: string; address: string },
): Promise<void> {
  await page.goto(await askToFollow(page, product, wanted));
  await page.getByRole("button", { name: "Start the alerts" }).click();
  await expect(page.getByRole("heading", { name: "Your alerts are on" })).toBeVisible();
}
