import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { draftAct, publishDraft, signInByClicking } from "./src/editor.ts";
import { type HookServer, startHookServer } from "./src/hook-server.ts";
import { test } from "./src/pacta-test.ts";

const TREATY = { slug: "genocide-convention", title: "Genocide Convention" };
const CITATION = "Declaration of the test";

let hooks: HookServer;

test.beforeAll(async () => {
  hooks = await startHookServer();
});
test.afterAll(() => hooks.close());

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
}

test("F8 F14 F16 an account is told by webhook, in its inbox and by a private feed, and can end each of them", async ({
  page,
  product,
  request,
}) => {
  test.setTimeout(180_000);
  await page.goto(`${product.url}/inbox`);
  await expect(page).toHaveURL(/sign-in\?next=%2Finbox/);
  await signInByClicking(page, product);

  await page.goto(`${product.url}/events?treaty=${TREATY.slug}`);
  await page.getByRole("link", { name: "Send these events to a webhook" }).click();
  await page.getByLabel("Address, starting with https://").fill("https://ann:secret@127.0.0.1/");
  await page.getByRole("button", { name: "Add the endpoint" }).click();
  await expect(page.getByRole("status")).toContainText("This address cannot be called");
  await page.goto(`${product.url}/webhooks?follow=${encodeURIComponent(`/treaties/${TREATY.slug}`)}`);
  await page.getByLabel("Address, starting with https://").fill(hooks.url);
  await page.getByRole("button", { name: "Add the endpoint" }).click();
  await expect(page.getByText(/^whsec_/)).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole("button", { name: "Verify now" }).click();
  await expect(page.getByRole("status")).toContainText("It is active");
  await page.getByRole("button", { name: "Send a test" }).click();
  await expect(page.getByRole("status")).toContainText("took the test");
  await expect(page.getByRole("cell", { name: "HTTP 200" })).toHaveCount(2);
  expect(hooks.messages.map(({ type }) => type)).toEqual(["endpoint.verification", "endpoint.test"]);

  await page.goto(`${product.url}/treaties/${TREATY.slug}`);
  await page.getByLabel("E-mail address").fill(product.admin.email);
  await page.getByRole("button", { name: "Send me alerts" }).click();
  await expect(page.getByText("Check your mail")).toBeVisible();

  await page.goto(`${product.url}/desk`);
  const today = new Date().toISOString().slice(0, 10);
  const act = { participant: "France", receivedDate: today, citation: CITATION };
  await draftAct(page, { treaty: TREATY.title, kind: "declaration" }, act);
  await publishDraft(page);
  await expect.poll(() => hooks.messages.at(-1)?.type, { timeout: 20_000 }).toBe("treaty.statement.published");
  expect(hooks.messages.at(-1)?.data).toMatchObject({ action: "declaration", party: { code: "FRA" } });

  await page.goto(`${product.url}/webhooks`);
  await page.getByRole("link", { name: /^Manage/ }).click();
  await page.getByRole("button", { name: /^Send msg_.* again$/ }).click();
  await expect(page.getByRole("status")).toContainText("on their way again");
  await expect.poll(() => hooks.messages.filter(({ data }) => data.action === "declaration").length).toBe(2);
  await page.getByRole("button", { name: "New secret" }).click();
  await expect(page.getByText(/^whsec_/)).toBeVisible();
  await expect(page.getByText(/the former secret signs too/)).toBeVisible();
  await page.getByRole("button", { name: "Disable" }).click();
  await expect(page.getByRole("button", { name: "Enable" })).toBeVisible();
  await expectNoViolations(page);

  await page.getByRole("link", { name: "Inbox (1)" }).click();
  const alerts = page.getByRole("list", { name: "Alerts" }).getByRole("listitem");
  await expect(alerts).toHaveCount(1);
  await expect(alerts).toContainText("France");
  await expectNoViolations(page);
  await page.getByRole("button", { name: /^Mark as read:/ }).click();
  await expect(page.getByRole("link", { name: "Inbox", exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "Inbox (1)" })).toBeVisible();
  await page.getByRole("button", { name: "Mark all as read" }).click();
  await page.getByRole("button", { name: /^Archive:/ }).click();
  await page.getByRole("link", { name: "Archive", exact: true }).click();
  await expect(alerts).toHaveCount(1);
  await page.getByRole("button", { name: /^Back to the inbox:/ }).click();
  await page.getByRole("link", { name: "All", exact: true }).click();
  await expect(alerts.getByRole("link")).toHaveAttribute("href", new RegExp(`/treaties/${TREATY.slug}`));

  await page.getByRole("link", { name: "Webhooks and private feeds" }).click();
  await page.getByRole("button", { name: "Make a private feed" }).click();
  const url = (await page.getByText(/\/feeds\/[\w-]{43}\.atom$/).textContent()) ?? "";
  await expectNoViolations(page);
  const feed = await request.get(url);
  expect(feed.status()).toBe(200);
  expect(await feed.text()).toContain(CITATION);
  const headers = feed.headers();
  expect([headers["x-robots-tag"], headers["referrer-policy"]]).toEqual(["noindex, nofollow", "no-referrer"]);
  expect(headers["cache-control"]).toContain("private");
  const etag = headers.etag ?? "";
  expect((await request.get(url, { headers: { "If-None-Match": etag } })).status()).toBe(304);
  expect((await request.get(url.replace(/atom$/, "json"))).headers()["content-type"]).toContain("feed+json");
  expect(await (await request.get(url.replace(/atom$/, "ics"))).text()).toContain("BEGIN:VCALENDAR");
  await page.getByRole("button", { name: /^Revoke the feed/ }).click();
  await expect(page.getByText("This account has no private feed.")).toBeVisible();
  expect((await request.get(url)).status()).toBe(410);
  expect((await request.get(`${product.url}/feeds/${"x".repeat(43)}.atom`)).status()).toBe(404);
  expect((await (await request.get(`${product.url}/schemas/webhook.json`)).json()).$id).toContain("webhook.json");
});

for (const path of ["/fr/inbox", "/ru/webhooks", "/es/webhooks"]) {
  test(`K ${path} is accessible and in its language`, async ({ page, product }) => {
    await signInByClicking(page, product);
    await page.goto(`${product.url}${path}`);
    await expect(page.locator("html")).toHaveAttribute("lang", path.slice(1, 3));
    await expectNoViolations(page);
  });
}
