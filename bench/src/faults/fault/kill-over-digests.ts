import { setTimeout as pause } from "node:timers/promises";
import { between } from "../../made/seeded-random.ts";
import type { Fault } from "../run/fault.ts";
import { announceForDigest, passADay, untilHeld } from "../run/pass-a-day.ts";
import type { Stage } from "../run/stage.ts";
import { chooseMoments, killWorkers, untilKept } from "../run/stage-moments.ts";
import { type Await, bothEnds, dieAt } from "./die-at-await.ts";

const DAYS = 2;
const KILLS_A_DAY = 4;
/** From the end of a day until the first digests leave, and a little longer. */
const PLANNING_MS = 3_000;

async function killWorker(stage: Stage): Promise<void> {
  await killWorkers(stage, [...stage.workers]);
  await stage.startWorker();
}

async function killOverADay(stage: Stage): Promise<void> {
  await announceForDigest(stage);
  await untilHeld(stage);
  const before = (await stage.sink.look()).count;
  await passADay(stage);
  await pause(between(stage.random, 0, PLANNING_MS));
  await killWorker(stage);
  for (const moment of chooseMoments(stage, KILLS_A_DAY - 1)) {
    await untilKept(stage, before + moment);
    await killWorker(stage);
  }
  await untilKept(stage, before + stage.addresses.length);
}

const SCHEDULED = /INSERT INTO digest_schedules/;
const LOCKED = /FOR UPDATE OF s SKIP LOCKED/;
const CLOSED = /INSERT INTO digests/;
const CLAIMED = /UPDATE digests g\s+SET state = 'sending'/;
const READ = /AS "waitsUntil"/;
const RECHECKED = /AS "wasTold"/;
const RECORDED = /UPDATE digests g\s+SET state = o\.state/;

/** Until all have a window. */
const OPENING: readonly Await[] = bothEnds(SCHEDULED, true);
/** Until the digests of the day are made and sent. */
const SENDING: readonly Await[] = [
  ...[LOCKED, CLOSED].flatMap((statement) => bothEnds(statement, true)),
  { statement: /COMMIT/, after: CLOSED, when: "asked", isOnce: true },
  { statement: /COMMIT/, after: CLOSED, when: "done", isOnce: true },
  ...[CLAIMED, READ, RECHECKED].flatMap((statement) => bothEnds(statement)),
  { smtp: "mail" },
  { smtp: "recipient" },
  { smtp: "data" },
  { smtp: "message" },
  ...bothEnds(RECORDED),
];

export const digestFaults: readonly Fault[] = [
  {
    name: "digest-kill",
    what: `daily digests of two days, kill -9 of the worker ${DAYS * KILLS_A_DAY} times at random`,
    queue: "either",
    workers: 1,
    leaseSeconds: 4,
    isDaily: true,
    inject: async (stage) => {
      for (let day = 0; day < DAYS; day += 1) await killOverADay(stage);
    },
  },
  {
    name: "digest-await",
    what: `daily digests, kill -9 at each of ${OPENING.length + SENDING.length} awaits, from planning to recording`,
    queue: "either",
    workers: 0,
    leaseSeconds: 6,
    isDaily: true,
    inject: async (stage) => {
      await announceForDigest(stage);
      for (const place of OPENING) await dieAt(stage, place);
      const worker = await stage.startWorker();
      await untilHeld(stage);
      await killWorkers(stage, [worker]);
      await passADay(stage);
      for (const place of SENDING) await dieAt(stage, place);
      await stage.startWorker();
    },
  },
];
