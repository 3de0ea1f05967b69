import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { followByMail } from "./src/follower.ts";
import { test } from "./src/pacta-test.ts";

const ADDRESS = "archive@ministry.example";
/** The worker looks for what came after something followed once a minute. */
const OFFERED_WITHIN_MS = 90_000;

test("C6 E7 who follows a State or treaty that others came after is offered these, and nothing is added unasked", async ({
  page,
  product,
}) => {
  test.setTimeout(2 * OFFERED_WITHIN_MS);
  await followByMail(page, product, { query: "party=CSHH", address: ADDRESS });
  await page.getByRole("link", { name: "What you follow" }).click();
  const followed = page.getByRole("heading", { name: /^All events by/ });
  await expect(followed).toHaveCount(1);
  const offers = page.getByRole("region", { name: "You may want to follow" });
  await expect(async () => {
    await page.reload();
    await expect(offers).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: OFFERED_WITHIN_MS, intervals: [3_000] });

  await expect(offers).toContainText("We did not add this for you – follow it?");
  await expect(offerOf(page, "Czechia")).toContainText("Czechoslovakia");
  await expect(offerOf(page, "Slovakia")).toContainText("Czechoslovakia");
  await expect(followed).toHaveCount(1);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await offerOf(page, "Czechia").getByRole("button", { name: "Follow it" }).click();
  await expect(page.getByRole("status").first()).toBeVisible();
  await expect(page.getByRole("heading", { name: /All events by Czechia/ })).toBeVisible();
  await offerOf(page, "Slovakia").getByRole("button", { name: "No, thanks" }).click();
  await expect(offers).toHaveCount(0);
  await expect(followed).toHaveCount(2);
});

function offerOf(page: Page, name: string) {
  return page
    .getByRole("region", { name: "You may want to follow" })
    .getByRole("listitem")
    .filter({ hasText: `All events by ${name}` });
}
