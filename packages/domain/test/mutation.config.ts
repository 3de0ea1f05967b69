import { defineConfig } from "vitest/config";

// Left out: tests on records outside the checkout, which a mutated copy cannot reach; property tests, and tests of what
// is built upon the mutated modules: they run long for each mutant, and the modules' own tests have to find it anyway.
const LEFT_OUT = [
  "src/*.property.test.ts",
  "src/{treaty-cases,wipo-members,paris-agreement,change-stream,rosters,uk-anomalies}.test.ts",
  "src/{pairwise,check-event,consistency,telling-change,status-change,filter,clock}*.test.ts",
];

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    exclude: LEFT_OUT,
    setupFiles: ["test/fixed-seed.ts"],
  },
});
