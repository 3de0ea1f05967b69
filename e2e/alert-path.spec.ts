import { expect } from "@playwright/test";
import { draftAct, draftNotice, publishDraft, signInByClicking } from "./src/editor.ts";
import { sentHeader, waitForMails } from "./src/inbox.ts";
import { openInInbox } from "./src/inbox-page.ts";
import { test } from "./src/pacta-test.ts";
import type { Product } from "./src/printed-product.ts";
import { confirmFromInbox, PARTNERSHIP, subscribeByClicking } from "./src/reader.ts";

const READER = "reader@newsroom.example";
const ALERT = /notice of termination/i;

test("a published notice of termination changes the page and reaches a confirmed reader, who leaves by one click", async ({
  page,
  product,
  request,
}) => {
  await subscribeByClicking(page, product, READER);
  await confirmFromInbox(page, product, READER);

  await signInByClicking(page, product);
  const today = new Date().toISOString().slice(0, 10);
  await draftNotice(page, {
    participant: "Russian Federation",
    receivedDate: today,
    citation: "Note verbale of the test",
  });
  await publishDraft(page);

  await page.goto(`${product.url}/treaties/${PARTNERSHIP.slug}`);
  const status = page.getByRole("region", { name: "Status" });
  const inOneYear = oneYearAfter(today);
  await expect(status).toContainText("notice of termination received");
  await expect(status).toContainText(inOneYear);
  await expect(status).toContainText("one year after");

  const alert = await openInInbox(page, product, { address: READER, subject: ALERT });
  await expect(alert.getByText("Takes effect", { exact: true })).toBeVisible();
  await expect(alert.getByText(inOneYear, { exact: true })).toBeVisible();
  const opened = page.waitForEvent("popup");
  await alert
    .getByRole("link", { name: /treaty page|open/i })
    .first()
    .click();
  await expect((await opened).getByRole("heading", { level: 1 })).toContainText(PARTNERSHIP.title);

  const mail = (await waitForMails(product, READER, 2)).find((each) => ALERT.test(each.subject));
  const unsubscribe = await oneClickUrl(product, mail?.id ?? "");
  const shown = await request.get(unsubscribe);
  expect(shown.status()).toBe(200);
  expect(await shown.text()).toContain("Stop these alerts");
  const repeated = await request.get(unsubscribe);
  expect(await repeated.text()).toContain("Stop these alerts");

  const posted = await request.post(unsubscribe, { form: { "List-Unsubscribe": "One-Click" }, maxRedirects: 0 });
  expect(posted.status()).toBe(200);
  expect(await (await request.get(unsubscribe)).text()).not.toContain("Stop these alerts");
});

test("C5 what takes effect later is told with its countdown, on the page, in the calendar and in its file", async ({
  page,
  product,
}) => {
  await page.goto(`${product.url}/treaties/${PARTNERSHIP.slug}`);
  const day = oneYearAfter(new Date().toISOString().slice(0, 10));
  const coming = page.locator("section:has(#coming)");
  await expect(coming).toContainText(day);
  await expect(coming).toContainText(/in (36\d days|12 months|1 year|one year|a year)/i);
  await page.goto(`${product.url}/calendar`);
  await expect(page.locator("main")).toContainText(day);
  const file = await (await fetch(`${product.url}/calendar.ics`)).text();
  const stamp = new Date(`${day} UTC`).toISOString().slice(0, 10).replaceAll("-", "");
  expect(file).toContain(`DTSTART;VALUE=DATE:${stamp}`);
});

test("B3 a statement is listed on its participant's page, across treaties", async ({ page, product }) => {
  await signInByClicking(page, product);
  const receivedDate = new Date().toISOString().slice(0, 10);
  const act = { treaty: "Convention against Torture", kind: "declaration" };
  await draftAct(page, act, { participant: "Kenya", receivedDate, citation: "Declaration of the test" });
  await publishDraft(page);
  await page.goto(`${product.url}/participants/KEN`);
  const statements = page.getByRole("region", { name: "Reservations, declarations and objections" });
  await expect(statements.getByRole("listitem")).toHaveCount(1);
  await expect(statements).toContainText("Torture");
  await statements.getByRole("link", { name: "All statements of Kenya" }).click();
  await expect(page).toHaveURL(/party=KEN/);
  await expect(page.getByRole("list", { name: /events/i }).getByRole("listitem")).toHaveCount(1);
});

test("a foreign unsubscribe link is refused in the same shape for GET and POST", async ({ product, request }) => {
  const url = `${product.url}/u/bm90LW91cnM.c2lnbmF0dXJl`;
  expect((await request.get(url)).status()).toBe(404);
  expect((await request.post(url, { form: { "List-Unsubscribe": "One-Click" } })).status()).toBe(404);
});

function oneYearAfter(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  const day = date.getUTCMonth() === 1 && date.getUTCDate() === 29 ? 28 : date.getUTCDate();
  const later = Date.UTC(date.getUTCFullYear() + 1, date.getUTCMonth(), day);
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(later);
}

/** The address that a mail program posts to (RFC 8058). */
async function oneClickUrl(product: Product, mailId: string): Promise<string> {
  expect(await sentHeader(product, mailId, "List-Unsubscribe-Post")).toBe("List-Unsubscribe=One-Click");
  const url = /<(https?:[^>]+)>/.exec(await sentHeader(product, mailId, "List-Unsubscribe"))?.[1];
  if (url === undefined) throw new Error("List-Unsubscribe names no web address");
  return url;
}
