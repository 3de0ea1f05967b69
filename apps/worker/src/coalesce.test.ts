import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { coalesce } from "./coalesce.ts";

test("what comes at once goes together, and what comes while a call is in flight goes with the next one", async () => {
  const calls: number[][] = [];
  const add = coalesce<number>(async (items) => {
    calls.push([...items]);
    await pause(20);
  });
  const first = [1, 2].map(add);
  await pause(10);
  await Promise.all([...first, ...[3, 4].map(add)]);
  await add(5);
  expect(calls).toEqual([[1, 2], [3, 4], [5]]);
});

test("an item waits for the call that took it, not for those after it", async () => {
  const ended: string[] = [];
  const add = coalesce<string>(async () => pause(20));
  const first = add("first").then(() => ended.push("first"));
  await pause(10);
  const second = add("second").then(() => ended.push("second"));
  await first;
  expect(ended).toEqual(["first"]);
  await second;
  expect(ended).toEqual(["first", "second"]);
});

test("whoever added an item learns that it could not be handed on, and the next ones are tried", async () => {
  const add = coalesce<number>(async (items) => {
    if (items.includes(1)) throw new Error("the database is away");
    await pause(1);
  });
  const [first, second] = await Promise.allSettled([add(1), pause(0).then(async () => add(2))]);
  expect(first).toMatchObject({ status: "rejected", reason: new Error("the database is away") });
  expect(second.status).toBe("fulfilled");
});
