import { defineConfig } from "vitest/config";

const NOT_OURS = ["**/node_modules/**", "**/.next/**", "**/dist/**", "**/.pacta/**", "**/.stryker-tmp/**"];
const DATABASE_TESTS = "**/*.db.test.ts";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["**/*.test.ts", "**/*.test.tsx"],
          exclude: [...NOT_OURS, DATABASE_TESTS],
          // Property tests draw hundreds of cases, and the machine may be busy.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "db",
          include: [DATABASE_TESTS],
          exclude: NOT_OURS,
          globalSetup: ["packages/testing/src/global-setup.ts"],
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
