import { setTimeout as pause } from "node:timers/promises";
import { between } from "../../made/seeded-random.ts";
import type { Fault } from "../run/fault.ts";
import type { Stage } from "../run/stage.ts";
import { killWorkers, untilPosted } from "../run/stage-moments.ts";
import { type Await, bothEnds, dieAt } from "./die-at-await.ts";

/** What `endpoint-says.ts` has in rows of their own. */
const EVERYTHING = { hang: 0.04, redirect: 0.05, gone: 0.1, fail: 0.1, busy: 0.1 };
const KILLS = 8;
const MOST_LATE_MS = 60;

async function killAtRandom(stage: Stage): Promise<void> {
  const most = Math.floor(stage.endpoints.length * stage.notices.length * 0.9);
  const moments = Array.from({ length: KILLS }, () => between(stage.random, 1, most)).sort((one, other) => one - other);
  for (const moment of moments) {
    await untilPosted(stage, moment);
    await pause(between(stage.random, 0, MOST_LATE_MS));
    await killWorkers(stage, [...stage.workers]);
    await stage.startWorker();
  }
}

const WRITTEN = /'webhook', 'immediate', 'queued'/;
const CLAIMED = /RETURNING d\.outbox_id, d\.attempts/;
const RECORDED = /AND channel = 'webhook'\s+AND lease_owner/;
const LOGGED = /INSERT INTO "public"\."webhook_attempts"/;
const AWAITS: readonly Await[] = [
  ...[WRITTEN, CLAIMED].flatMap((statement) => bothEnds(statement)),
  { http: true },
  ...[RECORDED, LOGGED].flatMap((statement) => bothEnds(statement)),
];

export const webhookKills: readonly Fault[] = [
  {
    name: "webhook-kill",
    what: `webhooks beside the mails: all of these together, kill -9 of the worker ${KILLS} times at random`,
    queue: "either",
    workers: 1,
    leaseSeconds: 6,
    webhooks: EVERYTHING,
    inject: killAtRandom,
  },
  {
    name: "webhook-await",
    what: `webhooks beside the mails: kill -9 at each of ${AWAITS.length} awaits, from writing to recording`,
    queue: "either",
    workers: 0,
    leaseSeconds: 6,
    webhooks: {},
    inject: async (stage) => {
      for (const place of AWAITS) await dieAt(stage, place);
      await stage.startWorker();
    },
  },
];
