import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { createTestDatabase } from "@pacta/testing";
import { UnrecoverableError } from "bullmq";
import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { CONTRACTS } from "./contracts.ts";
import { testRedisUrl } from "./env.ts";
import { migrateQueues } from "./migrate-queues.ts";
import { openBackend } from "./open-backend.ts";
import type { QueueConfig } from "./queue-config.ts";
import { createQueues, type Queues } from "./queues.ts";
import { createWorkers, type Processors, type Workers } from "./workers.ts";

const WAIT = { timeout: 10_000, interval: 20 };
const QUIET_MS = 300;

type Store = { readonly config: QueueConfig; forget(): Promise<void> };

async function postgresStore(): Promise<Store> {
  const database = await createTestDatabase();
  const config = { backend: "postgres", url: database.url } as const;
  await migrateQueues(config);
  return { config, forget: database.drop };
}

async function redisStore(url: string): Promise<Store> {
  const config = { backend: "redis", url, prefix: `test-${randomUUID()}` } as const;
  return { config, forget: async () => undefined };
}

const redisUrl = testRedisUrl();
const stores: [string, () => Promise<Store>][] = [["PostgreSQL", postgresStore]];
if (redisUrl !== undefined) stores.push(["Redis", async () => redisStore(redisUrl)]);

test.skipIf(redisUrl === undefined)("the queue suite runs on Redis too", () => {
  expect(stores.map(([name]) => name)).toEqual(["PostgreSQL", "Redis"]);
});

test.skipIf(redisUrl === undefined)("a Redis that lost everything is given its sweep again", async () => {
  const prefix = `test-${randomUUID()}`;
  const redis = new Redis(redisUrl ?? "");
  const queues = createQueues({ backend: "redis", url: redisUrl ?? "", prefix }, () => undefined);
  const scheduled = async () => redis.exists(`${prefix}:sweep:repeat:sweep-every`);
  await queues.scheduleSweep(60_000);
  expect(await scheduled()).toBe(1);
  await redis.del(await redis.keys(`${prefix}:*`));
  expect(await scheduled()).toBe(0);
  await queues.scheduleSweep(60_000);
  expect(await scheduled()).toBe(1);
  await queues.close();
  redis.disconnect();
});

describe.each(stores)("the queue on %s", (_name, openStore) => {
  let store: Store;
  let queues: Queues;
  let workers: Workers | undefined;
  const calls: { outboxIds: string[]; sweeps: number } = { outboxIds: [], sweeps: 0 };
  const failures: { jobId: string | undefined; error: Error }[] = [];

  beforeAll(async () => {
    store = await openStore();
    queues = createQueues(store.config, () => undefined);
  });
  afterEach(async () => {
    await workers?.close();
    workers = undefined;
    calls.outboxIds.length = 0;
    failures.length = 0;
  });
  afterAll(async () => {
    await queues.close();
    await store.forget();
  });

  function processors(fanOut: Processors["fan-out"]): Processors {
    return {
      "fan-out": fanOut,
      "send-deliveries": async () => undefined,
      "send-account-mail": async () => undefined,
      "plan-digests": async () => undefined,
      "send-digests": async () => undefined,
      "send-webhooks": async () => undefined,
      sweep: async () => {
        calls.sweeps += 1;
      },
    };
  }

  async function work(fanOut: Processors["fan-out"]): Promise<void> {
    const { config } = store;
    workers = createWorkers({
      config,
      processors: processors(fanOut),
      concurrency: 2,
      leaseMs: 60_000,
      onFailed: ({ jobId, error }) => failures.push({ jobId, error }),
      onError: () => undefined,
    });
    await workers.ready();
  }

  async function remember({ outboxId }: { outboxId: string }): Promise<void> {
    calls.outboxIds.push(outboxId);
  }

  test("a ring reaches the processor of its contract with its payload", async () => {
    const outboxId = randomUUID();
    await work(remember);
    expect(await queues.ring(CONTRACTS["fan-out"], { outboxId })).toBe("rung");
    await vi.waitFor(() => expect(calls.outboxIds).toEqual([outboxId]), WAIT);
  });

  test("a bell that rings twice before anybody hears it is heard once", async () => {
    const outboxId = randomUUID();
    await queues.ring(CONTRACTS["fan-out"], { outboxId });
    await queues.ring(CONTRACTS["fan-out"], { outboxId });
    await work(remember);
    await vi.waitFor(() => expect(calls.outboxIds).toHaveLength(1), WAIT);
    await pause(QUIET_MS);
    expect(calls.outboxIds).toEqual([outboxId]);
  });

  test("a bell can be rung again once it was heard", async () => {
    const outboxId = randomUUID();
    await work(remember);
    await queues.ring(CONTRACTS["fan-out"], { outboxId });
    await vi.waitFor(() => expect(calls.outboxIds).toHaveLength(1), WAIT);
    await vi.waitFor(async () => {
      await queues.ring(CONTRACTS["fan-out"], { outboxId });
      expect(calls.outboxIds.length).toBeGreaterThan(1);
    }, WAIT);
  });

  test("a processor that fails is tried again", async () => {
    const outboxId = randomUUID();
    await work(async (payload) => {
      await remember(payload);
      if (calls.outboxIds.length === 1) throw new Error("the database is away");
    });
    await queues.ring(CONTRACTS["fan-out"], { outboxId });
    await vi.waitFor(() => expect(calls.outboxIds).toEqual([outboxId, outboxId]), WAIT);
    expect(failures.map(({ error }) => error.message)).toEqual(["the database is away"]);
  });

  test("a payload that does not parse fails at once, and does not silence the next ring", async () => {
    const outboxId = randomUUID();
    const jobId = CONTRACTS["fan-out"].jobId({ outboxId });
    const backend = openBackend(store.config, 2);
    const queue = backend.queue("fan-out");
    await queue.add("fan-out", { outboxId: 7 }, { jobId, attempts: 5, removeOnFail: true });
    await work(remember);
    await vi.waitFor(() => expect(failures).toHaveLength(1), WAIT);
    expect(failures[0]?.error.name).toBe("UnrecoverableError");
    await vi.waitFor(async () => {
      await queues.ring(CONTRACTS["fan-out"], { outboxId });
      expect(calls.outboxIds).toContain(outboxId);
    }, WAIT);
    await queue.close();
    await backend.close();
  });

  test("a job that failed for good does not silence its bell", async () => {
    const outboxId = randomUUID();
    await work(async (payload) => {
      await remember(payload);
      if (calls.outboxIds.length === 1) throw new UnrecoverableError("it cannot succeed");
    });
    await queues.ring(CONTRACTS["fan-out"], { outboxId });
    await vi.waitFor(() => expect(failures).toHaveLength(1), WAIT);
    await vi.waitFor(async () => {
      await queues.ring(CONTRACTS["fan-out"], { outboxId });
      expect(calls.outboxIds.length).toBeGreaterThan(1);
    }, WAIT);
  });

  test("the sweep comes again and again, however often it is scheduled", async () => {
    await queues.scheduleSweep(200);
    await queues.scheduleSweep(200);
    calls.sweeps = 0;
    await work(remember);
    await vi.waitFor(() => expect(calls.sweeps).toBeGreaterThanOrEqual(3), WAIT);
  });

  test("a worker that closes finishes the job in hand", async () => {
    let finished = false;
    const begun = vi.fn();
    await work(async () => {
      begun();
      await pause(QUIET_MS);
      finished = true;
    });
    await queues.ring(CONTRACTS["fan-out"], { outboxId: randomUUID() });
    await vi.waitFor(() => expect(begun).toHaveBeenCalled(), WAIT);
    await workers?.close();
    workers = undefined;
    expect(finished).toBe(true);
  });
});

test("a ring into a queue that is away is lost, and says so, without an exception", async () => {
  const errors: Error[] = [];
  const queues = createQueues({ backend: "postgres", url: "postgres://nobody@127.0.0.1:1/none" }, (error) => {
    errors.push(error);
  });
  expect(await queues.ring(CONTRACTS["fan-out"], { outboxId: randomUUID() })).toBe("lost");
  expect(errors.at(-1)?.message).toBe("the bell of fan-out was lost");
  await queues.close();
});

test("a ring into a Redis that is away is lost within seconds", async () => {
  const queues = createQueues({ backend: "redis", url: "redis://127.0.0.1:1", prefix: "none" }, () => undefined);
  expect(await queues.ring(CONTRACTS["fan-out"], { outboxId: randomUUID() })).toBe("lost");
  await queues.close();
});

test("a payload that does not parse is refused where the bell is rung", async () => {
  const queues = createQueues({ backend: "postgres", url: "postgres://nobody@127.0.0.1:1/none" }, () => undefined);
  await expect(queues.ring(CONTRACTS["fan-out"], { outboxId: "7" })).rejects.toThrow(/uuid/i);
  await queues.close();
});
