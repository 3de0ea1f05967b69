import { expect } from "@playwright/test";
import ICAL from "ical.js";
import { draftNotice, publishDraft, signInByClicking } from "./src/editor.ts";
import { test } from "./src/pacta-test.ts";
import type { Product } from "./src/printed-product.ts";
import { PARTNERSHIP } from "./src/reader.ts";

const FEED = `/treaties/${PARTNERSHIP.slug}/events`;
const REASON = "Entered for the wrong treaty";

test("F15 B6 an event retracted at the desk leaves the feeds and is cancelled in the calendar", async ({
  page,
  product,
}) => {
  const untouched = await fetch(`${product.url}${FEED}.atom`);
  await signInByClicking(page, product);
  const receivedDate = new Date().toISOString().slice(0, 10);
  await draftNotice(page, { participant: "Russian Federation", receivedDate, citation: "Note entered by mistake" });
  await publishDraft(page);
  const held = await fetch(`${product.url}${FEED}.atom`);
  const heldText = await held.text();
  expect(heldText).toContain("Note entered by mistake");
  expect(await cancelledIn(product)).toEqual([]);

  await page.reload();
  await page.getByText("Retract this event").first().click();
  await page.getByLabel("Reason").fill(REASON);
  await page.getByLabel("Take this event off the record.").check();
  await page.getByRole("button", { name: "Retract this event" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Retracted." })).toBeVisible();

  const present = await fetch(`${product.url}${FEED}.atom`, {
    headers: { "If-None-Match": held.headers.get("ETag") ?? "" },
  });
  expect(present.status).toBe(200);
  expect(present.headers.get("ETag")).not.toBe(held.headers.get("ETag"));
  expect(await present.text()).toBe(await untouched.text());
  expect(await cancelledIn(product)).toEqual(["1"]);

  await page.goto(`${product.url}/changes?treaty=${PARTNERSHIP.slug}`);
  await expect(page.getByRole("listitem").filter({ hasText: "Retracted" }).first()).toContainText(REASON);
});

/** The sequences of the entries that are called off. */
async function cancelledIn(product: Product): Promise<string[]> {
  const text = await (await fetch(`${product.url}${FEED}.ics`)).text();
  const entries = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  return entries
    .filter((entry) => entry.getFirstPropertyValue("status") === "CANCELLED")
    .map((entry) => String(entry.getFirstPropertyValue("sequence")));
}
