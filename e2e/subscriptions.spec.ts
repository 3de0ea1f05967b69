import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { waitForMails } from "./src/inbox.ts";
import { test } from "./src/pacta-test.ts";
import type { Product } from "./src/printed-product.ts";

const PASSWORD = "a long pass phrase";

/** Follows a filter by its form, confirms by the mail's link, and gives the address of the confirmation. */
async function follow(page: Page, product: Product, address: string): Promise<string> {
  await page.goto(`${product.url}/events?party=KEN&notType=signature`);
  await page.getByRole("link", { name: "Follow this" }).click();
  await expect(page.locator("main")).toContainText("All events by Kenya, but not signature");
  await expect(page.getByRole("heading", { name: "What to expect" })).toBeVisible();
  await page.getByLabel("E-mail address").fill(address);
  await page.getByLabel("One mail a week").check();
  await page.getByLabel("7 days before").check();
  await page.getByLabel(/Note to yourself/).fill("For the minister");
  await page.getByLabel("Time zone").selectOption("Africa/Nairobi");
  await page.getByRole("button", { name: "Follow", exact: true }).click();
  await expect(page.getByText("Check your mail")).toBeVisible();
  const [mail] = await waitForMails(product, address);
  return /https?:\/\/\S+\/confirm\/[\w.-]+/.exec(mail?.text ?? "")?.[0] ?? "";
}

test("L a refused form of /follow gives back all that was typed, with and without script", async ({
  browser,
  product,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${product.url}/follow?party=KEN`);
    // Browsers let this through, the schema does not.
    const address = page.getByLabel("E-mail address");
    await address.fill("chancery@ministry");
    await page.getByLabel("One mail a week").check();
    await page.getByLabel("7 days before").check();
    await page.getByLabel(/Note to yourself/).fill("For the minister");
    await page.getByLabel("Time zone").selectOption("Africa/Nairobi");
    await page.getByRole("button", { name: "Follow", exact: true }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    expect(page.url()).not.toContain("chancery");
    await expect(address).toHaveValue("chancery@ministry");
    await expect(page.getByLabel("One mail a week")).toBeChecked();
    await expect(page.getByLabel("7 days before")).toBeChecked();
    await expect(page.getByLabel(/Note to yourself/)).toHaveValue("For the minister");
    await expect(page.getByLabel("Time zone")).toHaveValue("Africa/Nairobi");
    if (javaScriptEnabled) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await context.close();
  }
});

test("E1 A6 E8 a filter is followed without an account, and an account is made from there", async ({
  page,
  product,
}) => {
  const address = "chancery@ministry.example";
  const confirmation = await follow(page, product, address);
  await page.goto(confirmation);
  await page.getByRole("button", { name: "Start the alerts" }).click();
  await expect(page.getByRole("heading", { name: "Your alerts are on" })).toBeVisible();
  await page.getByRole("link", { name: "What you follow" }).click();

  await expect(page.getByRole("heading", { name: /All events by Kenya/ })).toBeVisible();
  await expect(page.locator("main")).toContainText("For the minister");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page.getByRole("status").first()).toContainText("Paused.");
  await page.getByRole("button", { name: "Resume" }).click();
  await page.getByRole("button", { name: "Stop everything" }).click();
  await page.getByRole("button", { name: "Take up again what you stopped (1)" }).click();
  await expect(page.getByRole("heading", { name: /All events by Kenya/ })).toBeVisible();

  await page.getByLabel("Your name").fill("Chancery");
  await page.getByLabel("Password, at least 12 characters").fill(PASSWORD);
  await page.getByRole("button", { name: "Make an account" }).click();
  await page.getByLabel("E-mail address").fill(address);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/following$/);
  await expect(page.getByRole("heading", { name: address })).toBeVisible();
  await page.goto(product.url);
  await expect(page.getByRole("region", { name: "For you" })).toContainText("1 subscription");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test("G8 an address downloads what is kept of it and erases itself, without script", async ({ browser, product }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(await follow(page, product, "leaving@ministry.example"));
  await page.getByRole("button", { name: "Start the alerts" }).click();
  await page.getByRole("link", { name: "What you follow" }).click();
  const preferences = page.url();
  await page.getByText("Your data", { exact: true }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: /Download everything/ }).click();
  expect((await download).suggestedFilename()).toBe("pacta-data.json");
  await page.getByLabel("Yes, erase it").check();
  await page.getByRole("button", { name: "Erase this address" }).click();
  await expect(page.getByRole("heading", { name: "This address is erased" })).toBeVisible();
  expect((await page.request.get(preferences)).status()).toBe(404);
  await context.close();
});
