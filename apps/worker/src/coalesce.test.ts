import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { coalesce } from "./coalesce.ts";

test("what comes while a call is in flight goes with the next one, all together", async () => {
  const calls: number[][] = [];
  const add = coalesce<number>(async (items) => {
    calls.push([...items]);
    await pause(5);
  });
  await Promise.all([1, 2, 3, 4].map(add));
  await add(5);
  expect(calls).toEqual([[1], [2, 3, 4], [5]]);
});

test("whoever added an item learns that it could not be handed on", async () => {
  const add = coalesce<number>(async () => {
    throw new Error("the database is away");
  });
  await expect(add(1)).rejects.toThrow("the database is away");
  await expect(add(2)).rejects.toThrow("the database is away");
});
