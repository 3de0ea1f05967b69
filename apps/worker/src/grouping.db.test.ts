import { afterEach, beforeEach, expect, test } from "vitest";
import { FORTY_DAY_TREATY, storeFortyDayTreaty } from "../test/calendar-desk.ts";
import { announce } from "../test/digest-desk.ts";
import { follow, openPostOffice, type PostOffice } from "../test/open-post-office.ts";
import { createProcessors } from "./processors.ts";

const TEN_MINUTES = 600_000;

let office: PostOffice;

beforeEach(async () => {
  office = await openPostOffice();
  // The grouping window is counted by the database's clock.
  office.services.setNow(new Date().toISOString());
});
afterEach(async () => office.close());

function grouping(groupingMs: number): PostOffice {
  const deps = { ...office.deps, groupingMs };
  return { ...office, deps, processors: createProcessors(deps) };
}

async function states(): Promise<string[]> {
  const rows = await office.services.db.delivery.findMany({ orderBy: { createdAt: "asc" } });
  return rows.map(({ cadence, state }) => `${cadence} ${state}`);
}

async function sendAll(at: PostOffice, outboxIds: readonly string[]): Promise<void> {
  for (const outboxId of outboxIds) await at.processors["send-deliveries"]({ outboxId, lane: 0 });
  await at.processors["plan-digests"]({});
  await at.processors["send-digests"]({ lane: 0 });
}

test("F2 what follows on a treaty within the window shares one mail; the first is sent at once", async () => {
  const at = grouping(TEN_MINUTES);
  await follow(office.services, "ann@reader.test");
  const first = await announce(at);
  const second = await announce(at, { kind: "declaration", participant: "SMP" });
  const third = await announce(at, { kind: "declaration", participant: "TST" });
  expect(await states()).toEqual(["immediate queued", "grouped held", "grouped held"]);
  await sendAll(at, [first, second, third]);
  expect(office.smtp.mails).toHaveLength(1);
  await office.services.db.delivery.updateMany({ where: { state: "held" }, data: { nextAttemptAt: new Date(0) } });
  await sendAll(at, [first, second, third]);
  expect(office.smtp.mails).toHaveLength(2);
  expect(office.smtp.mails[1]?.parsed.text).toMatch(/Sampleland[\s\S]*Testland|Testland[\s\S]*Sampleland/);
  expect(await states()).toEqual(["immediate sent", "grouped sent", "grouped sent"]);
  await sendAll(at, [first, second, third]);
  expect(office.smtp.mails).toHaveLength(2);
});

test("F2 another treaty is not delayed", async () => {
  const at = grouping(TEN_MINUTES);
  await storeFortyDayTreaty(office.services);
  await follow(office.services, "ann@reader.test");
  await follow(office.services, "ann@reader.test", { treaty: [FORTY_DAY_TREATY] });
  await announce(at);
  await announce(at, { treaty: FORTY_DAY_TREATY });
  expect(await states()).toEqual(["immediate queued", "immediate queued"]);
});

test("F2 without a window everything is sent at once", async () => {
  const at = grouping(0);
  await follow(office.services, "ann@reader.test");
  await announce(at);
  await announce(at, { kind: "declaration", participant: "SMP" });
  expect(await states()).toEqual(["immediate queued", "immediate queued"]);
});

test("F2 two planners at once make one mail of one treaty", async () => {
  const at = grouping(TEN_MINUTES);
  for (let number = 0; number < 10; number += 1) await follow(office.services, `reader${number}@reader.test`);
  await announce(at);
  await announce(at, { kind: "declaration", participant: "SMP" });
  await announce(at, { kind: "declaration", participant: "TST" });
  await office.services.db.delivery.updateMany({ where: { state: "held" }, data: { nextAttemptAt: new Date(0) } });
  await Promise.all([1, 2, 3].map(async () => at.processors["plan-digests"]({})));
  expect(await office.services.db.digest.count()).toBe(10);
  expect(await office.services.db.delivery.count({ where: { cadence: "grouped", digestId: null } })).toBe(0);
});
