import { expect } from "@playwright/test";
import { test } from "./src/pacta-test.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

test("J2 the matrix is taken away as a workbook and as CSV, from the page that shows it", async ({ page, product }) => {
  await page.goto("/matrix?treaty=rome-statute,genocide-convention&party=KEN,FRA,USA");
  const fileOf = async (name: string): Promise<Response> => {
    const href = await page.getByRole("link", { name }).getAttribute("href");
    return fetch(new URL(href ?? "", product.url));
  };
  const workbook = await fileOf("This table as XLSX");
  expect([workbook.status, workbook.headers.get("Content-Type")]).toEqual([200, XLSX]);
  expect(
    Buffer.from(await workbook.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");
  expect((await (await fileOf("This table as CSV")).text()).trim().split("\r\n")).toHaveLength(4);
});
