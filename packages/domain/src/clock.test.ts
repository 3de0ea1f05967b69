import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
/** Every way to ask what time it is; a date made of something given is none. */
const CLOCKS =
  /\bDate\.now\b|\bnew Date\(\)|\bTemporal\.Now\b|\bperformance\b|\bprocess\b|\bsetTimeout\b|\bMath\.random\b/;

test("no module of the package reads the clock, or anything else that changes by itself", () => {
  const modules = readdirSync(FOLDER).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  expect(modules.length).toBeGreaterThan(80);
  expect(modules.filter((name) => CLOCKS.test(readFileSync(FOLDER + name, "utf8")))).toEqual([]);
});

test("the check finds a clock where there is one", () => {
  for (const text of ["Date.now()", "new Date()", "Temporal.Now.plainDateISO()"]) expect(CLOCKS.test(text)).toBe(true);
  expect(CLOCKS.test("new Date(iso)")).toBe(false);
});
