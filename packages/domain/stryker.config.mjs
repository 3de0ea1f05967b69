/** The modules whose tests are themselves tested: the one list to edit when a module is renamed. */
const MUTATED = [
  "src/day-count.ts",
  "src/calendar-date.ts",
  "src/trigger.ts",
  "src/count-trigger.ts",
  "src/withdrawal.ts",
  "src/entry-into-force.ts",
  "src/duration.ts",
];

export default {
  mutate: MUTATED,
  testRunner: "vitest",
  vitest: { configFile: "test/mutation.config.ts" },
  plugins: ["@stryker-mutator/vitest-runner", "./test/ignore-wording.mjs"],
  ignorers: ["wording"],
  coverageAnalysis: "perTest",
  concurrency: 2,
  inPlace: false,
  tempDirName: ".stryker-tmp",
  cleanTempDir: "always",
  // Stryker would rewrite it through an interface TypeScript 7 no longer has; hence no type checker either.
  ignorePatterns: ["tsconfig.json"],
  reporters: ["clear-text", "progress-append-only", "json"],
  clearTextReporter: { logTests: false, reportTests: false },
  jsonReporter: { fileName: ".stryker-tmp/report/mutation.json" },
  thresholds: { high: 95, low: 90, break: 85 },
};
