import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { EDITOR, NOTICE_TREATY, openTestServices, PUBLIC, type TestServices } from "../../test/open-test-services.ts";
import type { ServiceContext } from "../context.ts";
import { readTreaty } from "../treaty/read-treaty.ts";
import { type EgressPolicy, STRICT_POLICY } from "../webhook/egress/egress-policy.ts";
import { checkLinks, type LinkRun } from "./check-links.ts";

const RUN: LinkRun = { limit: 50, notWithinDays: 7, pauseMs: 0, timeoutMs: 500, mostMs: 30_000 };
const SYSTEM = { kind: "system" } as const;
/** What the server answers to HEAD and to GET; 0: nothing, ever. */
const ANSWERS: Readonly<Record<string, readonly [number, number]>> = {
  "/stands": [200, 200],
  "/no-heads": [404, 200],
  "/closed": [403, 403],
  "/gone": [404, 404],
  "/broken": [500, 500],
  "/hangs": [0, 0],
};

let services: TestServices;
let server: Server;
let origin: string;
let isGoneBack = false;
let asked: string[] = [];

beforeAll(async () => {
  services = await openTestServices();
  server = createServer((request, response) => {
    const [head, get] = ANSWERS[request.url ?? ""] ?? [404, 404];
    asked.push(request.url ?? "");
    const status = request.url === "/gone" && isGoneBack ? 200 : request.method === "HEAD" ? head : get;
    if (status !== 0) response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await services.close();
});

/** One reference for each address, and a source for the one that is gone. */
beforeEach(async () => {
  const [version] = await services.db.eventVersion.findMany({ orderBy: { actDate: "asc" }, take: 1 });
  await services.db.reference.deleteMany({ where: { url: { not: null } } });
  for (const [index, path] of Object.keys(ANSWERS).entries()) {
    const id = `0192d000-0000-7000-8000-00000000000${index}`;
    await services.db.reference.create({
      data: { id, eventVersionId: version?.id ?? "", citation: path, url: `${origin}${path}` },
    });
  }
  await services.db.treatySource.updateMany({ data: { url: `${origin}/gone`, checkedAt: null, deadSince: null } });
});

/** The worker, on a machine whose own addresses may be asked. */
function system(webhook: EgressPolicy = { ...STRICT_POLICY, allowsPrivate: true }): ServiceContext {
  const ctx = services.as(SYSTEM);
  return { ...ctx, config: { ...ctx.config, webhook } };
}

async function dead(): Promise<string[]> {
  const rows = await services.db.reference.findMany({
    where: { deadSince: { not: null } },
    orderBy: { citation: "asc" },
  });
  return rows.map(({ citation }) => citation);
}

test("B5 links that do not answer are marked with the day, and nothing is deleted", async () => {
  const before = await services.db.reference.count();
  expect(await checkLinks(system(), RUN)).toEqual({ checked: 6, dead: 3 });
  expect(await dead()).toEqual(["/broken", "/gone", "/hangs"]);
  expect(await services.db.reference.count()).toBe(before);
  const treaty = await readTreaty(services.as(PUBLIC), { slug: NOTICE_TREATY, asOf: null, knownAt: null });
  expect(treaty.sources).toMatchObject([{ url: `${origin}/gone`, unansweredOn: "2026-11-20" }]);
  const cited = treaty.timeline.flatMap(({ references }) => references);
  expect(cited.find(({ citation }) => citation === "/gone")).toMatchObject({ unansweredOn: "2026-11-20" });
  expect(cited.find(({ citation }) => citation === "/stands")).toMatchObject({ unansweredOn: null });
});

test("B5 what was known at an instant stays as it was, whichever links fail later", async () => {
  await checkLinks(system(), RUN);
  const knownAt = services.as(PUBLIC).now();
  const { sources, timeline } = await readTreaty(services.as(PUBLIC), { slug: NOTICE_TREATY, asOf: null, knownAt });
  const marks = [...sources, ...timeline.flatMap(({ references }) => references)].map((one) => one.unansweredOn);
  expect(new Set(marks)).toEqual(new Set([null]));
});

test("B5 a link is asked again after days only; one that answers again loses its mark", async () => {
  await checkLinks(system(), RUN);
  expect(await checkLinks(system(), RUN)).toEqual({ checked: 0, dead: 0 });
  isGoneBack = true;
  services.setNow("2026-11-28T09:00:00Z");
  expect(await checkLinks(system(), RUN)).toEqual({ checked: 6, dead: 2 });
  expect(await dead()).toEqual(["/broken", "/hangs"]);
  const broken = await services.db.reference.findFirstOrThrow({ where: { citation: "/broken" } });
  expect([broken.deadSince, broken.checkedAt]).toEqual([
    new Date("2026-11-20T09:00:00Z"),
    new Date("2026-11-28T09:00:00Z"),
  ]);
});

test("B5 a run is bounded in number and in time, and is no editor's to start", async () => {
  services.setNow("2026-12-20T09:00:00Z");
  expect((await checkLinks(system(), { ...RUN, limit: 2 })).checked).toBe(2);
  expect((await checkLinks(system(), { ...RUN, mostMs: 0 })).checked).toBe(0);
  await expect(checkLinks(services.as(EDITOR), RUN)).rejects.toMatchObject({ code: "forbidden" });
});

test("N a link to a private address is never asked, only marked", async () => {
  services.setNow("2027-01-20T09:00:00Z");
  asked = [];
  expect(await checkLinks(system(STRICT_POLICY), RUN)).toEqual({ checked: 6, dead: 6 });
  expect(asked).toEqual([]);
});
