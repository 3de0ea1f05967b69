import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { draftAct, publishDraft, signInByClicking } from "./src/editor.ts";
import { followByMail } from "./src/follower.ts";
import { waitForMails } from "./src/inbox.ts";
import { test } from "./src/pacta-test.ts";
import { PARTNERSHIP } from "./src/reader.ts";

const TOLD = "told@newsroom.example";
const ELSEWHERE = "elsewhere@newsroom.example";

test("I4 the desk says who was told of an event, and why an address was or was not", async ({ page, product }) => {
  await followByMail(page, product, { query: `treaty=${PARTNERSHIP.slug}`, address: TOLD });
  await followByMail(page, product, { query: "treaty=rome-statute", address: ELSEWHERE });
  await signInByClicking(page, product);
  const receivedDate = new Date().toISOString().slice(0, 10);
  const act = { treaty: PARTNERSHIP.title, kind: "declaration" };
  await draftAct(page, act, { participant: "Russian Federation", receivedDate, citation: "Declaration of the trace" });
  await publishDraft(page);
  await waitForMails(product, TOLD, 2);

  await page.getByRole("link", { name: "Who was told" }).click();
  const counts = page.getByRole("table", { name: "Deliveries by channel, state and reason" });
  await expect(page.getByRole("heading", { name: /^event, version 1/ })).toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(counts.getByRole("row").filter({ hasText: "sent" })).toContainText("email");
  }).toPass({ timeout: 20_000 });
  await expectNoViolations(page);

  await page.getByRole("link", { name: "Show recipients" }).click();
  const told = page.getByRole("table", { name: "Recipients of the notice" });
  await expect(told.getByRole("row").filter({ hasText: TOLD })).toContainText("sent");
  await expect(told).not.toContainText(ELSEWHERE);
  await expectNoViolations(page);

  await expect(await explained(page, TOLD)).toContainText("event by email: sent");
  await expect(await explained(page, ELSEWHERE)).toContainText("does not match the event: treaty");
  await expect(await explained(page, "nobody@newsroom.example")).toContainText(
    "Nobody with this address is on record.",
  );
  await expectNoViolations(page);
});

test("G6 an admin stops mail to an address by hand, once, and lets it go again", async ({ page, product }) => {
  await signInByClicking(page, product);
  await page.goto(`${product.url}/desk/operations`);
  await suppress(page, TOLD);
  const line = page
    .getByRole("region", { name: "Suppressed addresses" })
    .getByRole("listitem")
    .filter({ hasText: TOLD });
  await expect(line).toContainText("manual (admin)");
  await expect(line).toContainText("Asked on 20 November, file 7");
  await expectNoViolations(page);
  await suppress(page, TOLD);
  await expect(page.getByRole("alert").filter({ hasText: "suppressed already" })).toBeVisible();
  await line.getByLabel("Reason").fill("asked to be told again");
  await line.getByRole("button", { name: `Release ${TOLD}` }).click();
  await expect(line).toHaveCount(0);
});

async function suppress(page: Page, address: string): Promise<void> {
  const form = page.locator("form", { has: page.getByRole("button", { name: "Stop mail" }) });
  await form.getByLabel("Address").fill(address);
  await form.getByLabel("Reason").fill("asked for by telephone");
  await form.getByLabel(/Evidence/).fill("Asked on 20 November, file 7");
  await form.getByRole("button", { name: "Stop mail" }).click();
}

async function explained(page: Page, address: string) {
  await page.getByLabel("Mail address").fill(address);
  await page.getByRole("button", { name: "Explain" }).click();
  await expect(page).toHaveURL(new RegExp(`address=${encodeURIComponent(address)}`));
  return page.locator("main [role=status]").last();
}

async function expectNoViolations(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}
