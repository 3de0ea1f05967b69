import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { processIdentity } from "../machine/process-identity.mjs";
import { readRun, releaseRunFile, takeRunFile, updateRunFile } from "./run-file.mjs";

let folder = "";
let path = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pacta-run-"));
  path = join(folder, "run.json");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a second start is told of the first and where it is", async () => {
  await takeRunFile(path);
  updateRunFile(path, { url: "http://localhost:3000" });
  const second = await takeRunFile(path);
  expect(second.other?.url).toBe("http://localhost:3000");
});

test("of ten starts at once one gets the file", async () => {
  const taken = await Promise.all(Array.from({ length: 10 }, () => takeRunFile(path)));
  expect(taken.filter(({ other }) => other === null)).toHaveLength(1);
});

test("a file left by a killed start is taken over and what it left running is ended", async () => {
  const child = spawn("sleep", ["60"], { detached: true, stdio: "ignore" });
  const leftover = { name: "web", pid: child.pid, identity: processIdentity(child.pid ?? 0) };
  writeFileSync(
    path,
    JSON.stringify({ pid: 1, identity: "gone", url: null, databasePort: null, children: [leftover] }),
  );
  expect(await takeRunFile(path)).toEqual({ other: null, leftovers: 1 });
  expect(readRun(path)?.pid).toBe(process.pid);
  expect(child.signalCode ?? processIdentity(child.pid ?? 0)).not.toBe(leftover.identity);
});

test("a process that only has the number of a former child is left alone", async () => {
  const bystander = spawn("sleep", ["60"], { detached: true, stdio: "ignore" });
  const former = { name: "web", pid: bystander.pid, identity: "an earlier process" };
  writeFileSync(path, JSON.stringify({ pid: 1, identity: "gone", url: null, databasePort: null, children: [former] }));
  await takeRunFile(path);
  const identity = processIdentity(bystander.pid ?? 0);
  bystander.kill("SIGKILL");
  expect(identity).not.toBeNull();
});

test("a released file is gone", async () => {
  await takeRunFile(path);
  releaseRunFile(path);
  expect(existsSync(path)).toBe(false);
});
