import { expect } from "@playwright/test";
import { askToFollow } from "./src/follower.ts";
import { test } from "./src/pacta-test.ts";
import { PARTNERSHIP } from "./src/reader.ts";

const PUBLIC = [
  "/",
  "/treaties",
  `/treaties/${PARTNERSHIP.slug}`,
  "/participants/KEN",
  "/events?type=ratification",
  "/changes",
  "/follow?party=KEN",
  "/sign-in",
  "/fr/treaties",
  "/events.atom",
  "/events.feed.json",
  "/events.csv",
  "/calendar.ics",
  `/treaties/${PARTNERSHIP.slug}/map.svg`,
  "/healthz",
];

for (const path of PUBLIC) {
  test(`HEAD of ${path} says what GET says, without a body`, async ({ request }) => {
    const [got, head] = [await request.get(path), await request.head(path)];
    expect([got.status(), head.status()]).toEqual([200, 200]);
    expect(head.headers()["content-type"]).toBe(got.headers()["content-type"]);
    expect(head.headers().etag).toBe(got.headers().etag);
    expect((await head.body()).length).toBe(0);
  });
}

test("an address that names nothing answers HEAD with 404, like GET", async ({ request }) => {
  for (const path of ["/treaties/no-such-treaty", "/no-such-page", "/u/no-such-token"]) {
    const statuses = [(await request.get(path)).status(), (await request.head(path)).status()];
    expect([path, ...statuses]).toEqual([path, 404, 404]);
  }
});

test("G2 GET, HEAD and OPTIONS on the links of a mail, any number of them, confirm and stop nothing", async ({
  page,
  product,
  request,
}) => {
  const address = "scanned@ministry.example";
  const confirmation = await askToFollow(page, product, { query: "party=KEN", address });
  await scan(confirmation);
  expect(await (await request.get(confirmation)).text()).toContain("Start the alerts");

  await page.goto(confirmation);
  await page.getByRole("button", { name: "Start the alerts" }).click();
  const preferences = await page.getByRole("link", { name: "What you follow" }).getAttribute("href");
  const manage = new URL(preferences ?? "", product.url).href;
  await page.goto(manage);
  const before = await page.locator("main").textContent();
  await scan(manage);
  await page.reload();
  expect(await page.locator("main").textContent()).toBe(before);

  async function scan(url: string): Promise<void> {
    for (const method of ["GET", "HEAD", "OPTIONS", "GET", "HEAD", "OPTIONS"]) {
      const answer = await request.fetch(url, { method, headers: { "User-Agent": "Mail scanner" } });
      expect([method, answer.status()]).toEqual([method, method === "OPTIONS" ? answer.status() : 200]);
      expect(answer.status()).toBeLessThan(500);
    }
  }
});
