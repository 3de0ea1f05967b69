import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const CHECKOUT = fileURLToPath(new URL("../..", import.meta.url));
const COPIED = ["biome.json", ".gitignore", "scripts/checks/plugins"];

type Finding = { rule: string; file: string };

/** Every file breaks the one rule named; the code before the marker line is all there is to it. */
const OFFENCES = [
  { file: "packages/domain/src/a.ts", rule: "noRestrictedImports", code: 'import { readFileSync } from "node:fs";' },
  { file: "packages/domain/src/b.ts", rule: "noRestrictedImports", code: 'import { db } from "@pacta/db";' },
  { file: "packages/domain/src/c.ts", rule: "noRestrictedGlobals", code: "export const page = fetch(address);" },
  { file: "packages/domain/src/d.ts", rule: "plugin", code: "export const now = (): unknown => Temporal.Now;" },
  { file: "packages/domain/src/e.ts", rule: "plugin", code: "export const now = (): Date => new Date();" },
  { file: "packages/domain/src/f.ts", rule: "plugin", code: "export const now = (): number => Date.now();" },
  { file: "packages/platform/src/a.ts", rule: "noRestrictedImports", code: 'import { x } from "@pacta/domain";' },
  { file: "packages/jobs/src/a.ts", rule: "noRestrictedImports", code: 'import { db } from "@pacta/db";' },
  { file: "packages/jobs/src/b.ts", rule: "noRestrictedImports", code: 'import { x } from "@pacta/services";' },
  { file: "packages/db/src/a.ts", rule: "noRestrictedImports", code: 'import { x } from "@pacta/jobs";' },
  {
    file: "packages/db/src/b.ts",
    rule: "plugin",
    code: "export const run = (db: Db): unknown => db.$queryRawUnsafe();",
  },
  { file: "packages/services/src/a.ts", rule: "noRestrictedImports", code: 'import { x } from "@trpc/server";' },
  { file: "packages/services/src/b.ts", rule: "noRestrictedImports", code: 'import { x } from "next/headers";' },
  { file: "packages/services/src/c.ts", rule: "noRestrictedImports", code: 'import { x } from "react";' },
  { file: "packages/api/src/a.ts", rule: "noRestrictedImports", code: 'import { db } from "@pacta/db";' },
  { file: "packages/api/src/b.ts", rule: "noRestrictedImports", code: 'import { Queue } from "bullmq";' },
  { file: "packages/api/src/router/c.ts", rule: "plugin", code: "try {\n  run();\n} finally {\n  stop();\n}" },
  { file: "packages/email/src/a.ts", rule: "noRestrictedImports", code: 'import { x } from "@pacta/services";' },
  { file: "apps/web/src/a.ts", rule: "noRestrictedImports", code: 'import { Queue } from "bullmq";' },
  { file: "apps/web/src/b.ts", rule: "noRestrictedImports", code: 'import { PrismaClient } from "@prisma/client";' },
  { file: "apps/web/src/c.client.tsx", rule: "noRestrictedImports", code: 'import { x } from "@pacta/services";' },
  { file: "apps/worker/src/a.ts", rule: "noRestrictedImports", code: 'import { x } from "next/server";' },
  { file: "prisma/seed/a.ts", rule: "noRestrictedImports", code: 'import { x } from "@pacta/api";' },
  { file: "packages/jobs/src/c.ts", rule: "noUndeclaredDependencies", code: 'import { x } from "left-pad";' },
  { file: "packages/jobs/src/d.ts", rule: "noUndeclaredDependencies", code: 'import { x } from "@pacta/testing";' },
  { file: "packages/jobs/src/e.ts", rule: "noProcessEnv", code: "export const port = process.env.PORT;" },
  { file: "packages/jobs/src/f.ts", rule: "noReExportAll", code: 'export * from "./g.ts";' },
  { file: "packages/jobs/src/badName.ts", rule: "useFilenamingConvention", code: "export const one = 1;" },
] as const;

const PACKAGE_MANIFEST = JSON.stringify({
  name: "offender",
  dependencies: { bullmq: "*", next: "*", react: "*", "@pacta/db": "*", "@trpc/server": "*" },
  devDependencies: { "@pacta/testing": "*" },
});

function rulesBroken(folder: string): Finding[] {
  const biome = join(CHECKOUT, "node_modules/.bin/biome");
  const args = ["lint", "--reporter=json", "--max-diagnostics=none", "."];
  const report = runToText(biome, args, folder);
  const { diagnostics } = JSON.parse(report.slice(report.indexOf("{")));
  return diagnostics.map((found: { category: string; location: { path: string } }) => ({
    rule: found.category.split("/").at(-1),
    file: found.location.path,
  }));
}

function runToText(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch (error) {
    if (error instanceof Error && "stdout" in error) return String(error.stdout);
    throw error;
  }
}

function writeInto(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const folder = mkdtempSync(join(tmpdir(), "pacta-rules-"));
let findings: Finding[] = [];

beforeAll(() => {
  for (const path of COPIED) cpSync(join(CHECKOUT, path), join(folder, path), { recursive: true });
  for (const { file, code } of OFFENCES) {
    writeInto(folder, file, `${code}\n`);
    writeInto(folder, join(file.split(/\/(?:src|seed)\//)[0] ?? "", "package.json"), PACKAGE_MANIFEST);
  }
  writeInto(folder, "packages/domain/src/innocent.ts", 'import { z } from "zod";\nimport { a } from "./a.ts";\n');
  findings = rulesBroken(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(OFFENCES)("$file is refused by $rule: $code", ({ file, rule }) => {
  expect(findings.filter((found) => found.file.endsWith(file)).map((found) => found.rule)).toContain(rule);
});

test("a domain file that imports zod and its neighbour is not refused for its imports", () => {
  const rules = findings.filter(({ file }) => file.endsWith("innocent.ts")).map(({ rule }) => rule);
  expect(rules).not.toContain("noRestrictedImports");
});
