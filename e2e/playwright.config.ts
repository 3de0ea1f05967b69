import { defineConfig } from "@playwright/test";

const TEST_TIMEOUT_MS = 60_000;
const EXPECT_TIMEOUT_MS = 10_000;

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  globalSetup: "./src/global-setup.ts",
  // One product, one database: the specs tell one story after another.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: process.env.CI === "true",
  timeout: TEST_TIMEOUT_MS,
  expect: { timeout: EXPECT_TIMEOUT_MS },
  preserveOutput: "failures-only",
  use: { locale: "en-GB", timezoneId: "UTC", screenshot: "only-on-failure", trace: "retain-on-failure" },
});
