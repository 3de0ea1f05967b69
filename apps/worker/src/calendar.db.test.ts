import { afterEach, beforeEach, expect, test } from "vitest";
import { FORTY_DAY_TREATY, storeFortyDayTreaty, work, workAt } from "../test/calendar-desk.ts";
import { announce } from "../test/digest-desk.ts";
import { follow, openPostOffice, type PostOffice } from "../test/open-post-office.ts";

const NOTICE = {
  treaty: FORTY_DAY_TREATY,
  kind: "withdrawal-notice",
  participant: "SMP",
  actDate: null,
  receivedDate: "2026-11-20",
  certainty: "received",
};
/** For tests that walk through many days. */
const WALK_LIMIT_MS = 120_000;
/** Forty days after receipt. */
const EFFECT_DAY = "2026-12-30";

let office: PostOffice;

beforeEach(async () => {
  office = await openPostOffice();
  await storeFortyDayTreaty(office.services);
});
afterEach(async () => office.close());

async function remind(address: string, reminders: readonly number[], filter = {}): Promise<void> {
  const id = await follow(office.services, address, { treaty: [FORTY_DAY_TREATY], ...filter });
  await office.services.db.subscription.update({ where: { id }, data: { reminders: [...reminders] } });
}

async function eventOf(outboxId: string): Promise<string> {
  const notice = await office.services.db.outbox.findUniqueOrThrow({
    where: { id: outboxId },
    include: { version: true },
  });
  if (notice.version === null) throw new Error("the notice is about no event");
  return notice.version.eventId;
}

/** Addresses of the mails that came since the last call. */
let seen = 0;
function newMails(): string[] {
  const fresh = office.smtp.mails.slice(seen).map(({ to }) => to[0]?.split("@")[0] ?? "");
  seen = office.smtp.mails.length;
  return fresh.sort();
}
beforeEach(() => {
  seen = 0;
});

async function mailsAt(iso: string): Promise<string[]> {
  await workAt(office, iso);
  return newMails();
}

async function everyLead(): Promise<void> {
  await remind("thirty@reader.test", [30]);
  await remind("seven@reader.test", [7, 1]);
  await remind("day@reader.test", [0]);
  await remind("none@reader.test", []);
}

test(
  "C5 reminders come thirty, seven and one day before, and on the day, each to who chose it",
  async () => {
    await everyLead();
    await announce(office, NOTICE);
    expect(await mailsAt("2026-11-20T09:10:00Z")).toEqual(["day", "none", "seven", "thirty"]);
    const calendar: Record<string, string[]> = {
      "2026-11-29": [],
      "2026-11-30": ["thirty"],
      "2026-12-01": [],
      "2026-12-23": ["seven"],
      "2026-12-29": ["seven"],
      [EFFECT_DAY]: ["day"],
      "2026-12-31": [],
    };
    for (const [day, expected] of Object.entries(calendar)) {
      expect([day, await mailsAt(`${day}T08:00:00Z`)]).toEqual([day, expected]);
    }
  },
  WALK_LIMIT_MS,
);

test(
  "C5 a notice taken back has no later reminder, and all who were told of it hear of that",
  async () => {
    await everyLead();
    // Asks for ends only: it is a reminder that tells this reader, not the notice.
    await remind("ends@reader.test", [30], { kind: ["termination"] });
    const noticeId = await announce(office, NOTICE);
    expect(await mailsAt("2026-11-20T09:10:00Z")).not.toContain("ends");
    expect(await mailsAt("2026-11-30T08:00:00Z")).toEqual(["ends", "thirty"]);
    office.services.setNow("2026-12-01T09:00:00Z");
    const rescission = { kind: "withdrawal-notice-rescinded", receivedDate: "2026-12-01" };
    await announce(office, { ...NOTICE, ...rescission, revokes: await eventOf(noticeId) });
    await work(office);
    expect(newMails()).toEqual(["day", "ends", "none", "seven", "thirty"]);
    for (const day of ["2026-12-23", "2026-12-29", EFFECT_DAY, "2026-12-31"]) {
      expect(await mailsAt(`${day}T08:00:00Z`)).toEqual([]);
    }
    const late = await office.services.db.outbox.findMany({ where: { leadDays: { in: [7, 1, 0] } } });
    expect(late.map(({ droppedReason }) => droppedReason)).toEqual(
      late.map(() => "what it announces was called off or moved to another day"),
    );
    expect(late.length).toBe(3);
  },
  WALK_LIMIT_MS,
);

test(
  "C5 a corrected date drops the old reminders, brings new ones, and who was told the wrong day is told",
  async () => {
    await everyLead();
    const noticeId = await announce(office, NOTICE);
    await workAt(office, "2026-11-20T09:10:00Z");
    expect(newMails()).toHaveLength(4);
    office.services.setNow("2026-12-01T09:00:00Z");
    await announce(office, { ...NOTICE, receivedDate: "2026-11-25", corrects: await eventOf(noticeId) });
    await work(office);
    // "thirty" hears of the correction, not of the reminder of the day that no longer is.
    expect(newMails()).toEqual(["day", "none", "seven", "thirty"]);
    const calendar: Record<string, string[]> = {
      "2026-12-05": ["thirty"],
      "2026-12-23": [],
      "2026-12-28": ["seven"],
      "2026-12-29": [],
      [EFFECT_DAY]: [],
      "2027-01-03": ["seven"],
      "2027-01-04": ["day"],
      "2027-01-05": [],
    };
    for (const [day, expected] of Object.entries(calendar)) {
      expect([day, await mailsAt(`${day}T08:00:00Z`)]).toEqual([day, expected]);
    }
  },
  WALK_LIMIT_MS,
);

test.each([
  ["two days late is still told", "2026-12-02T08:00:00Z", ["thirty"]],
  ["five days late is not", "2026-12-05T08:00:00Z", []],
])("C5 a reminder whose day passed while no worker ran: %s", async (_what, iso, expected) => {
  await everyLead();
  await announce(office, NOTICE);
  await workAt(office, "2026-11-20T09:10:00Z");
  newMails();
  expect(await mailsAt(iso)).toEqual(expected);
  expect(await mailsAt("2026-12-23T08:00:00Z")).toEqual(["seven"]);
});

test("C5 a worker that never ran before the days had passed catches up alike", async () => {
  await everyLead();
  await announce(office, NOTICE);
  expect(await mailsAt("2026-12-02T08:00:00Z")).toEqual(["day", "none", "seven", "thirty", "thirty"]);
});

test.each([
  ["was up before", true],
  ["was down since the publication", false],
])("C5 an effect on a day without a worker is told afterwards, when the worker %s", async (_what, wasUp) => {
  await everyLead();
  await announce(office, NOTICE);
  if (wasUp) await workAt(office, "2026-12-28T08:00:00Z");
  newMails();
  const late = await mailsAt("2027-01-02T08:00:00Z");
  expect(late.filter((name) => name === "day")).toHaveLength(wasUp ? 1 : 2);
  expect(late.filter((name) => name === "seven")).toHaveLength(wasUp ? 0 : 1);
  expect(await mailsAt("2027-01-03T08:00:00Z")).toEqual([]);
});

test("C5 two sweeps at once tell nothing twice", async () => {
  await everyLead();
  await announce(office, NOTICE);
  await workAt(office, "2026-11-20T09:10:00Z");
  newMails();
  office.services.setNow("2026-11-30T08:00:00Z");
  await Promise.all([work(office), work(office), work(office)]);
  await work(office);
  expect(newMails()).toEqual(["thirty"]);
});

test("C5 a reminder already queued is not sent once the notice is taken back", async () => {
  await remind("thirty@reader.test", [30]);
  const noticeId = await announce(office, NOTICE);
  await workAt(office, "2026-11-20T09:10:00Z");
  newMails();
  office.services.setNow("2026-11-30T08:00:00Z");
  await office.processors.sweep({});
  const { id: outboxId } = await office.services.db.outbox.findFirstOrThrow({ where: { leadDays: 30 } });
  await office.processors["fan-out"]({ outboxId });
  const facts = { ...NOTICE, kind: "withdrawal-notice-rescinded", receivedDate: "2026-11-30" };
  await announce(office, { ...facts, revokes: await eventOf(noticeId) });
  await office.processors["send-deliveries"]({ outboxId, lane: 0 });
  expect(newMails()).toEqual([]);
  const where = { outboxId };
  expect(await office.services.db.delivery.findFirstOrThrow({ where })).toMatchObject({
    state: "skipped",
    reason: "what it announces was called off",
  });
});
