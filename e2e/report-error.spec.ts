import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { signInByClicking } from "./src/editor.ts";
import { test } from "./src/pacta-test.ts";

const FAULT = "The day of signature differs from the certified copy.";

test("B9 a reader reports an error, and an editor finds it at the desk and settles it", async ({ page, product }) => {
  await page.goto(`${product.url}/treaties/rome-statute?asOf=2001-01-01`);
  await page.getByRole("link", { name: "Report an error" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Report an error: Rome Statute");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await page.getByLabel("What is wrong").fill(FAULT);
  await page.getByLabel("E-mail address").fill("reader@newsroom.example");
  await page.getByRole("button", { name: "Send the report" }).click();
  await expect(page.getByRole("status")).toContainText("waits for an editor");

  await signInByClicking(page, product);
  await page.getByRole("link", { name: "Reports of errors" }).click();
  const report = page.getByRole("listitem").filter({ hasText: FAULT });
  await expect(report).toContainText("reader@newsroom.example");
  await expect(report.getByRole("link", { name: /Rome Statute/ })).toHaveAttribute("href", /asOf=2001-01-01/);
  await report.getByRole("button", { name: /Settled/ }).click();
  await expect(page.getByText("Nobody waits for an answer.")).toBeVisible();
});
