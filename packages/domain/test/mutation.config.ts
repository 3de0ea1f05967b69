import { defineConfig } from "vitest/config";

// The recorded cases lie outside the checkout, which a mutated copy of it cannot reach.
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    exclude: ["src/treaty-cases.test.ts"],
    setupFiles: ["test/fixed-seed.ts"],
  },
});
