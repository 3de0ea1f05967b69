import { expect, test } from "vitest";
import { persist } from "./persist.ts";

test("F1 that a mail was sent is still recorded after minutes without a database", async () => {
  let tries = 0;
  const record = async (): Promise<string> => {
    tries += 1;
    if (tries < 300) throw new Error("the database is away");
    return "recorded";
  };
  expect(await persist(record, 0)).toBe("recorded");
});
