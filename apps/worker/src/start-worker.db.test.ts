import { randomUUID } from "node:crypto";
import { createQueues, fanOut, migrateQueues, type QueueConfig } from "@pacta/jobs";
import { createLogger } from "@pacta/platform";
import { TEST_SECRET } from "@pacta/services/test-services";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { follow, MAIL_FROM, openPostOffice, type PostOffice, publish } from "../test/open-post-office.ts";
import { testRedisUrl } from "./env.ts";
import { type RunningWorker, startWorker } from "./start-worker.ts";

const WAIT = { timeout: 20_000, interval: 50 };

const redisUrl = testRedisUrl();
const backends: [string, (databaseUrl: string) => QueueConfig][] = [
  ["PostgreSQL", (url) => ({ backend: "postgres", url })],
];
if (redisUrl !== undefined) {
  backends.push(["Redis", () => ({ backend: "redis", url: redisUrl, prefix: `test-${randomUUID()}` })]);
}

describe.each(backends)("a worker with its queue on %s", (_name, configFor) => {
  let office: PostOffice;
  let queue: QueueConfig;
  let worker: RunningWorker | undefined;

  beforeEach(async () => {
    office = await openPostOffice();
    queue = configFor(office.services.url);
    await migrateQueues(queue);
  });
  afterEach(async () => {
    await worker?.stop();
    worker = undefined;
    await office.close();
  });

  async function start(sweepEveryMs: number): Promise<RunningWorker> {
    worker = await startWorker({
      databaseUrl: office.services.url,
      queue,
      smtpUrl: office.smtp.url,
      mailConnections: 5,
      mailFrom: MAIL_FROM,
      service: { appUrl: "http://pacta.test", secret: TEST_SECRET },
      port: 0,
      sweepEveryMs,
      groupingMs: 0,
      log: createLogger("test", "silent"),
    });
    return worker;
  }

  test("F1 a rung bell leads from the outbox to the reader without any sweep", async () => {
    await follow(office.services, "ann@reader.test");
    const { outboxId } = await publish(office.services);
    await start(3_600_000);
    const queues = createQueues(queue, () => undefined);
    await queues.ring(fanOut, { outboxId });
    await vi.waitFor(() => expect(office.smtp.mails).toHaveLength(1), WAIT);
    await queues.close();
  });

  test("F1 an event whose bell was lost is found by the sweep and told once", async () => {
    await follow(office.services, "ann@reader.test");
    await publish(office.services);
    await start(200);
    await vi.waitFor(() => expect(office.smtp.mails).toHaveLength(1), WAIT);
    await vi.waitFor(async () => {
      expect(await office.services.db.delivery.findMany()).toMatchObject([{ state: "sent" }]);
    }, WAIT);
    expect(office.smtp.mails).toHaveLength(1);
  });

  test("M its metrics say what waits, how mails went and how long they took, and name nobody", async () => {
    await follow(office.services, "ann@reader.test");
    await publish(office.services);
    const { port } = await start(200);
    await vi.waitFor(() => expect(office.smtp.mails).toHaveLength(1), WAIT);
    await vi.waitFor(async () => {
      const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
      expect(text).toMatch(/^pacta_mails_total\{result="accepted"\} 1$/m);
      expect(text).toMatch(/^pacta_smtp_seconds_count 1$/m);
      expect(text).toMatch(/^pacta_deliveries_queued 0$/m);
      expect(text).toMatch(/^pacta_complaint_rate 0$/m);
      expect(text).toMatch(/^pacta_audit_entries [1-9]\d*$/m);
      expect(text).toMatch(/^pacta_source_age_seconds\{source="bilateral"\} \d/m);
      expect(text).not.toContain("reader.test");
    }, WAIT);
  });

  test("it says that it lives and that it is ready, and stops when told", async () => {
    const { port, stop } = await start(3_600_000);
    const status = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status;
    expect([await status("/healthz"), await status("/readyz"), await status("/")]).toEqual([200, 200, 404]);
    await stop();
    worker = undefined;
    await expect(status("/healthz")).rejects.toThrow();
  });
});
