import { setTimeout as pause } from "node:timers/promises";
import type { Fault } from "../run/fault.ts";
import { WORKER_NAME } from "../run/open-stage.ts";
import { chooseMoments, untilKept } from "../run/stage-moments.ts";

const AWAY_MS = 1_000;
const LONG_AWAY_MS = 12_000;

export const flushRedis: Fault = {
  name: "redis-flush",
  what: "Redis FLUSHALL, three times",
  queue: "redis",
  workers: 1,
  leaseSeconds: 8,
  inject: async (stage) => {
    for (const moment of chooseMoments(stage, 3)) {
      await untilKept(stage, moment);
      await stage.redis?.flushAll();
    }
  },
};

export const restartRedis: Fault = {
  name: "redis-restart",
  what: "Redis killed and started again, twice",
  queue: "redis",
  workers: 1,
  leaseSeconds: 8,
  inject: async (stage) => {
    for (const moment of chooseMoments(stage, 2)) {
      await untilKept(stage, moment);
      await stage.redis?.kill();
      await pause(AWAY_MS);
      await stage.redis?.start();
    }
  },
};

export const restartPostgres: Fault = {
  name: "postgres-restart",
  what: "PostgreSQL stopped at once and started again, twice",
  queue: "either",
  workers: 1,
  leaseSeconds: 20,
  ownsPostgres: true,
  inject: async (stage) => {
    for (const moment of chooseMoments(stage, 2)) {
      await untilKept(stage, moment);
      await stage.postgres?.stopAtOnce();
      await pause(AWAY_MS);
      await stage.postgres?.start();
    }
  },
};

export const losePostgresForLong: Fault = {
  name: "postgres-away",
  what: "PostgreSQL away for twice the length of a lease, two workers",
  queue: "either",
  workers: 2,
  leaseSeconds: 6,
  ownsPostgres: true,
  inject: async (stage) => {
    await untilKept(stage, Math.floor(stage.addresses.length / 4));
    await stage.postgres?.stopAtOnce();
    await pause(LONG_AWAY_MS);
    await stage.postgres?.start();
  },
};

export const cutConnections: Fault = {
  name: "connection-cuts",
  what: "all of the worker's database connections cut, five times",
  queue: "either",
  workers: 1,
  leaseSeconds: 8,
  inject: async (stage) => {
    for (const moment of chooseMoments(stage, 5)) {
      await untilKept(stage, moment);
      await stage.sql.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND application_name = $1`,
        [WORKER_NAME],
      );
    }
  },
};
