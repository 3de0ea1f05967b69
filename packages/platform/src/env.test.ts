import { expect, test } from "vitest";
import { EnvError, parseEnv } from "./env.ts";
import { EnvVariables } from "./env-variables.ts";

const complete = {
  DATABASE_URL: "postgres://pacta@127.0.0.1:5432/pacta",
  SMTP_URL: "smtp://127.0.0.1:1025",
  APP_URL: "http://localhost:3000/",
  AUTH_SECRET: "x".repeat(32),
  MAIL_FROM: "Pacta <alerts@pacta.example>",
};

test("a complete environment is parsed, with defaults", () => {
  expect(parseEnv(EnvVariables, complete)).toMatchObject({ APP_URL: "http://localhost:3000", WORKER_PORT: 3100 });
});

test("every missing and malformed variable is listed at once", () => {
  const broken = { ...complete, DATABASE_URL: undefined, SMTP_URL: "mail.example", MAIL_FROM: "x", WORKER_PORT: "y" };
  const faults = faultsOf(() => parseEnv(EnvVariables, broken));
  expect(faults).toEqual([
    "DATABASE_URL: is missing",
    "SMTP_URL: is not a URL that starts with smtp:// or smtps://",
    'MAIL_FROM: is not of the form "Name <address@domain>"',
    "WORKER_PORT: is not a number",
  ]);
});

test("a fault never repeats the value, which may be a secret", () => {
  const faults = faultsOf(() => parseEnv(EnvVariables, { ...complete, AUTH_SECRET: "hunter2" }));
  expect(faults.join()).not.toContain("hunter2");
});

function faultsOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (cause) {
    if (cause instanceof EnvError) return cause.faults;
    throw cause;
  }
  throw new Error("no fault was reported");
}
