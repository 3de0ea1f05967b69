import { findRedisBinary } from "@pacta/testing";
import { beforeAll, expect, test } from "vitest";
import { barePath } from "./env.ts";
import { cutConnections, flushRedis } from "./fault/break-servers.ts";
import { publishTwice } from "./fault/do-it-twice.ts";
import { killAtEachAwait } from "./fault/kill-at-await.ts";
import { leaveMidway } from "./fault/leave-midway.ts";
import { allAtOnce } from "./fault/mail-server-says.ts";
import { buildWorker } from "./process/worker-process.ts";
import type { Fault } from "./run/fault.ts";
import { runFault } from "./run/run-fault.ts";

/** The short form of `pnpm test:faults`; a seed from the clock, named when it fails, finds over time what one would not. */
const SIZE = 2_000;
const LIMIT_MS = 600_000;
const SEED = 1 + (Math.floor(Date.now() / 1_000) % 10_000);

const hasRedis = findRedisBinary(barePath()) !== null;

beforeAll(buildWorker);

async function expectToHold(fault: Fault): Promise<void> {
  const verdict = await runFault(fault, { seed: SEED, size: SIZE, hasRedis });
  expect(verdict?.complaints, `pnpm test:faults --fault ${fault.name} --seed ${SEED} --runs 1`).toEqual([]);
  expect(verdict?.received).toBe(verdict?.expected);
  expect(verdict?.repeated).toBeLessThanOrEqual(verdict?.bound ?? 0);
}

test.each([
  ["F1 a worker killed at each await loses no mail and repeats only those on the way", killAtEachAwait],
  ["F1 connections to the database that are cut lose and repeat no mail", cutConnections],
  ["F1 whatever the mail server answers, each mail is delivered once or failed once", allAtOnce],
  ["F1 an event published and fanned out several times at once is told once", publishTwice],
  ["F7 who unsubscribes or is suppressed before the send gets nothing", leaveMidway],
])("%s", { timeout: LIMIT_MS }, async (_what, fault) => expectToHold(fault));

test.skipIf(!hasRedis)("F1 a Redis that forgets everything loses no mail", { timeout: LIMIT_MS }, async () =>
  expectToHold(flushRedis),
);
