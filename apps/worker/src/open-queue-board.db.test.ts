import { randomUUID } from "node:crypto";
import { CONTRACTS, migrateQueues, type QueueConfig } from "@pacta/jobs";
import { createLogger } from "@pacta/platform";
import { createAuth, createFirstAdmin } from "@pacta/services";
import { openTestServices, TEST_SECRET, type TestServices } from "@pacta/services/test-services";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testRedisUrl } from "./env.ts";
import { type RunningWorker, startWorker } from "./start-worker.ts";

const ADMIN_EMAIL = "admin@pacta.test";
const SERVICE = { appUrl: "http://pacta.test", secret: TEST_SECRET };

const redisUrl = testRedisUrl();
const backends: [string, (databaseUrl: string) => QueueConfig][] = [
  ["PostgreSQL", (url) => ({ backend: "postgres", url })],
];
if (redisUrl !== undefined) {
  backends.push(["Redis", () => ({ backend: "redis", url: redisUrl, prefix: `test-${randomUUID()}` })]);
}

/** The cookies of a browser in which the admin signed in at the dashboard. */
async function signInAsAdmin({ db }: TestServices): Promise<string> {
  await db.user.deleteMany();
  const body = (await createFirstAdmin(db, ADMIN_EMAIL)) ?? { email: ADMIN_EMAIL, password: "" };
  const { headers } = await createAuth(db, SERVICE).api.signInEmail({ body, returnHeaders: true });
  return headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
}

describe.each(backends)("the board of queues on %s", (backend, configFor) => {
  let services: TestServices;
  let worker: RunningWorker;
  let cookie: string;

  beforeAll(async () => {
    services = await openTestServices();
    cookie = await signInAsAdmin(services);
    const queue = configFor(services.url);
    await migrateQueues(queue);
    worker = await startWorker({
      databaseUrl: services.url,
      queue,
      smtpUrl: "smtp://127.0.0.1:9",
      mailConnections: 1,
      mailFrom: "Pacta <alerts@pacta.test>",
      service: SERVICE,
      port: 0,
      sweepEveryMs: 3_600_000,
      groupingMs: 0,
      log: createLogger("test", "silent"),
    });
  });
  afterAll(async () => {
    await worker.stop();
    await services.close();
  });

  async function ask(path: string, { method = "GET", as = cookie } = {}): Promise<Response> {
    return fetch(`http://127.0.0.1:${worker.port}${path}`, { method, headers: as === "" ? {} : { cookie: as } });
  }

  test.each(["/queues", "/queues/", "/queues/api/queues", "/queues/static/images/logo.svg"])(
    "M nobody sees %s without a session, and is told where to sign in",
    async (path) => {
      const response = await ask(path, { as: "" });
      expect(response.status).toBe(403);
      expect(await response.text()).toContain('href="http://pacta.test/sign-in"');
    },
  );

  test("M an editor sees no queues, nor does a forged session", async () => {
    await services.db.user.update({ where: { email: ADMIN_EMAIL }, data: { role: "editor" } });
    expect((await ask("/queues")).status).toBe(403);
    await services.db.user.update({ where: { email: ADMIN_EMAIL }, data: { role: "admin" } });
    expect((await ask("/queues", { as: cookie.replace(/\.[^.;]{6}/, ".forged") })).status).toBe(403);
  });

  test.each(["/queues", "/queues/", "/queues?status=latest", `/queues/queue/${CONTRACTS.sweep.name}`])(
    "M an admin sees the board at %s, in no frame and kept nowhere",
    async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('<base href="/queues/" />');
      expect(Object.fromEntries(response.headers)).toMatchObject({
        "content-type": expect.stringContaining("text/html"),
        "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
        "x-content-type-options": "nosniff",
        "cache-control": "no-store",
      });
    },
  );

  test("M the board lists the queue of every contract with its counts, to read only", async () => {
    const { queues } = await (
      await ask(`/queues/api/queues?activeQueue=${CONTRACTS.sweep.name}&status=delayed`)
    ).json();
    expect(queues.map(({ name }: { name: string }) => name).sort()).toEqual(Object.keys(CONTRACTS).sort());
    for (const queue of queues) expect(queue).toMatchObject({ readOnlyMode: true, isPaused: false });
    const sweep = queues.find(({ name }: { name: string }) => name === CONTRACTS.sweep.name);
    expect(sweep).toMatchObject({
      counts: { delayed: 1 },
      jobs: [{ name: CONTRACTS.sweep.name }],
      jobSchedulerCount: 1,
    });
    const stats = await (await ask("/queues/api/redis/stats")).json();
    expect(stats.backend).toBe(backend === "Redis" ? "redis" : "postgres");
  });

  test("M the board's own files are served", async () => {
    const page = await (await ask("/queues")).text();
    const [, script = ""] = /src="(static\/js\/main[^"]+)"/.exec(page) ?? [];
    expect((await ask(`/queues/${script}`)).headers.get("content-type")).toContain("javascript");
    expect((await ask("/queues/static/%2e%2e/%2e%2e/package.json")).status).toBe(404);
  });

  test.each(["POST", "PUT", "PATCH", "DELETE"])("M no %s changes a queue, not even an admin's", async (method) => {
    const path = `/queues/api/queues/${CONTRACTS.sweep.name}/pause`;
    expect((await ask(path, { method })).status).toBe(405);
    expect((await ask(path, { method, as: "" })).status).toBe(403);
  });

  test("M only /queues is the board, and the health checks ask for no session", async () => {
    const status = async (path: string) => (await ask(path, { as: "" })).status;
    expect([await status("/queuesX"), await status("/healthz"), await status("/readyz")]).toEqual([404, 200, 200]);
  });
});
