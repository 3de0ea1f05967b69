import { setTimeout as pause } from "node:timers/promises";
import { between } from "../../made/seeded-random.ts";
import type { Fault } from "../run/fault.ts";
import type { Stage } from "../run/stage.ts";
import { chooseMoments, killWorkers, untilKept } from "../run/stage-moments.ts";

const KILLS = 8;
const MOST_LATE_MS = 60;

async function atEachMoment(stage: Stage, count: number, act: () => Promise<void>): Promise<void> {
  for (const moment of chooseMoments(stage, count)) {
    await untilKept(stage, moment);
    await pause(between(stage.random, 0, MOST_LATE_MS));
    await act();
  }
}

async function killOne(stage: Stage): Promise<void> {
  const victim = stage.workers[between(stage.random, 0, stage.workers.length - 1)];
  if (victim === undefined) throw new Error("there is no worker to kill");
  await killWorkers(stage, [victim]);
  await stage.startWorker();
}

export const killAtRandom: Fault = {
  name: "kill",
  what: `kill -9 of the worker, ${KILLS} times at random`,
  queue: "either",
  workers: 1,
  leaseSeconds: 4,
  inject: async (stage) => atEachMoment(stage, KILLS, async () => killOne(stage)),
};

export const killOneOfTwo: Fault = {
  name: "kill-race",
  what: `two workers race, one or the other is killed ${KILLS} times`,
  queue: "either",
  workers: 2,
  leaseSeconds: 4,
  inject: async (stage) => atEachMoment(stage, KILLS, async () => killOne(stage)),
};

export const killAll: Fault = {
  name: "kill-all",
  what: "kill -9 of all three workers at once, twice",
  queue: "either",
  workers: 3,
  leaseSeconds: 4,
  inject: async (stage) =>
    atEachMoment(stage, 2, async () => {
      await killWorkers(stage, [...stage.workers]);
      await Promise.all([stage.startWorker(), stage.startWorker(), stage.startWorker()]);
    }),
};
