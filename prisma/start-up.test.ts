import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const execute = promisify(execFile);

test("a start with a missing and a malformed variable ends with every fault listed at once", async () => {
  const env = { PATH: "", DATABASE_URL: "not-a-url", APP_URL: "http://localhost:3000", AUTH_SECRET: "short" };
  const start = execute(process.execPath, ["--import", "tsx", "seed/main.ts"], { cwd: import.meta.dirname, env });
  const failure = await start.then(() => null, asFailure);
  expect(failure).toMatchObject({ code: 1 });
  expect(failure?.stderr.split("\n").map((line) => line.trim())).toEqual([
    "the environment is not usable:",
    "DATABASE_URL: is not a URL that starts with postgres:// or postgresql://",
    "AUTH_SECRET: is shorter than 32 characters",
    "",
  ]);
});

test("an empty environment names every variable that is missing", async () => {
  const start = execute(process.execPath, ["--import", "tsx", "seed/main.ts"], {
    cwd: import.meta.dirname,
    env: { PATH: "" },
  });
  const failure = await start.then(() => null, asFailure);
  for (const name of ["DATABASE_URL", "APP_URL", "AUTH_SECRET"])
    expect(failure?.stderr).toContain(`${name}: is missing`);
});

function asFailure(error: unknown): { code: number; stderr: string } {
  // execFile rejects with the exit code and the output on the error.
  return error as { code: number; stderr: string };
}
