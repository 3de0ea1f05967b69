import { expect, type Page } from "@playwright/test";
import type { Product } from "./printed-product.ts";
import { PARTNERSHIP } from "./reader.ts";

export type Notice = { readonly participant: string; readonly receivedDate: string; readonly citation: string };

export async function signInByClicking(page: Page, product: Product): Promise<void> {
  await page.goto(`${product.url}/sign-in`);
  await page.getByLabel("E-mail address").fill(product.admin.email);
  await page.getByLabel("Password").fill(product.admin.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Desk" })).toBeVisible();
}

/** Enters a notice of termination at the desk, up to the review of what it would change. */
export function draftNotice(page: Page, notice: Notice): Promise<void> {
  return draftAct(page, { treaty: PARTNERSHIP.title, kind: "withdrawal-notice" }, notice);
}

type Act = { readonly treaty: string; readonly kind: string };

/** Enters an act of any kind at the desk, up to the review of what it would change. */
export async function draftAct(page: Page, { treaty, kind }: Act, notice: Notice): Promise<void> {
  await page.getByRole("link", { name: "New event" }).click();
  await chooseOption(page, "Treaty", treaty);
  await page.getByLabel("Kind of event").selectOption(kind);
  await chooseOption(page, "Participant", notice.participant);
  await page.getByLabel("Date received").fill(notice.receivedDate);
  await page.getByLabel("Citation").fill(notice.citation);
  await page.getByRole("button", { name: "Save draft and review" }).click();
  await expect(page.getByRole("heading", { name: "Review and publish" })).toBeVisible();
}

export async function publishDraft(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Published" })).toBeVisible();
}

async function chooseOption(page: Page, label: string, option: string): Promise<void> {
  const field = page.getByRole("combobox", { name: label });
  await field.fill(option);
  await page.getByRole("option", { name: option }).first().click();
}
