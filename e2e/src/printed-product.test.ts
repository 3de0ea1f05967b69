import { expect, test } from "vitest";
import { readySummary } from "../../scripts/start/summary.mjs";
import { readPrintedProduct } from "./printed-product.ts";

const READY = {
  url: "http://localhost:3000",
  inboxUrl: "http://localhost:1080/",
  signIn: { email: "admin@pacta.localhost", password: "one-time" },
  time: "9.1 s",
  logs: "/home/ada/pacta/.pacta/logs",
};

test("the addresses and the sign-in are read from what npm start prints", () => {
  expect(readPrintedProduct(`[1/8] Build: done\n${readySummary(READY)}`)).toEqual({
    url: "http://localhost:3000",
    inboxUrl: "http://localhost:1080/",
    admin: { email: "admin@pacta.localhost", password: "one-time" },
  });
});

test("a start that is not finished is not read", () => {
  expect(readPrintedProduct("[1/8] Build ...\n")).toBeNull();
});

test("a later start, which prints no password, is refused", () => {
  expect(() => readPrintedProduct(readySummary({ ...READY, signIn: null }))).toThrow(/without printing/);
});
