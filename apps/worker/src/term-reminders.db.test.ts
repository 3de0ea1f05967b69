import { createEndpoint, STRICT_POLICY, verifyEndpoint } from "@pacta/services";
import { VIEWER } from "@pacta/services/test-services";
import { startWebhookListener } from "@pacta/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import { storeTenYearTreaty, TEN_YEAR_TREATY, work, workAt } from "../test/calendar-desk.ts";
import { announce, digestsAt } from "../test/digest-desk.ts";
import { follow, openPostOffice, type PostOffice } from "../test/open-post-office.ts";
import { sendWebhooksProcessor } from "./processors/send-webhooks.ts";

/** For tests that walk through many days. */
const WALK_LIMIT_MS = 120_000;
/** The term of ten years runs out; no act brings that about. */
const LAST_DAY = "2026-12-30";
const EXTENSION = {
  treaty: TEN_YEAR_TREATY,
  kind: "extension-of-term",
  actDate: "2026-12-01",
  effectiveDate: "2027-12-30",
  effectiveBasis: "treaty-rule",
  certainty: "effective",
};

let office: PostOffice;
let seen = 0;

beforeEach(async () => {
  office = await openPostOffice();
  seen = 0;
  await storeTenYearTreaty(office.services);
});
afterEach(async () => office.close());

async function remind(name: string, reminders: readonly number[], filter = {}): Promise<string> {
  const id = await follow(office.services, `${name}@reader.test`, { treaty: [TEN_YEAR_TREATY], ...filter });
  const data = { reminders: [...reminders] };
  return (await office.services.db.subscription.update({ where: { id }, data })).recipientId;
}

async function mailsAt(iso: string): Promise<string[]> {
  await workAt(office, iso);
  const fresh = office.smtp.mails.slice(seen).map(({ to }) => to[0]?.split("@")[0] ?? "");
  seen = office.smtp.mails.length;
  return fresh.sort();
}

async function walk(calendar: Record<string, string[]>): Promise<void> {
  for (const [day, expected] of Object.entries(calendar)) {
    expect([day, await mailsAt(`${day}T08:00:00Z`)]).toEqual([day, expected]);
  }
}

test(
  "C5 a term that runs out is reminded of like a notice, once each, and told on its day",
  async () => {
    await remind("thirty", [30]);
    await remind("seven", [7, 1]);
    await remind("day", [0]);
    await remind("none", []);
    await remind("expiries", [7], { kind: ["expiry"] });
    await remind("ratifications", [30, 7, 1, 0], { kind: ["ratification"] });
    await walk({
      "2026-11-29": [],
      "2026-11-30": ["thirty"],
      "2026-12-01": [],
      "2026-12-23": ["expiries", "seven"],
      "2026-12-29": ["seven"],
      [LAST_DAY]: ["day"],
      "2026-12-31": [],
    });
    const [first] = office.smtp.mails;
    expect(first?.parsed.subject).toMatch(/30 days/);
    expect(first?.parsed.text).toContain("30 December 2026");
    expect(first?.parsed.text).toContain("Test gazette 3");
  },
  WALK_LIMIT_MS,
);

test(
  "C5 an extension drops the reminders of the old end and brings those of the new one",
  async () => {
    await remind("thirty", [30]);
    await remind("seven", [7, 0]);
    await walk({ "2026-11-30": ["thirty"] });
    office.services.setNow("2026-12-01T09:00:00Z");
    await announce(office, EXTENSION);
    await walk({
      "2026-12-01": ["seven", "thirty"],
      "2026-12-23": [],
      [LAST_DAY]: [],
      "2027-11-30": ["thirty"],
      "2027-12-23": ["seven"],
      "2027-12-30": ["seven"],
      "2028-01-02": [],
    });
    const dropped = await office.services.db.outbox.findMany({ where: { droppedReason: { not: null } } });
    expect(dropped.map(({ leadDays }) => leadDays).sort()).toEqual([0, 1, 7]);
  },
  WALK_LIMIT_MS,
);

test("C5 a treaty ended before its term has no reminder of the term", async () => {
  await remind("all", [30, 7, 1, 0]);
  office.services.setNow("2026-11-25T09:00:00Z");
  const ending = { kind: "termination", actDate: "2026-11-25", effectiveDate: "2026-11-28" };
  await announce(office, { ...EXTENSION, ...ending });
  await walk({
    "2026-11-25": ["all"],
    "2026-11-27": ["all"],
    "2026-11-28": ["all"],
    "2026-11-30": [],
    "2026-12-23": [],
    [LAST_DAY]: [],
  });
});

test("F7 a reminder that waits for the weekly digest is not told once the term is extended", async () => {
  const recipientId = await remind("weekly", [30]);
  await office.services.db.subscription.updateMany({ where: { recipientId }, data: { cadence: "weekly" } });
  await workAt(office, "2026-11-30T08:00:00Z");
  const { outboxId, state } = await office.services.db.delivery.findFirstOrThrow({ where: { targetId: recipientId } });
  expect(state).toBe("held");
  office.services.setNow("2026-12-01T09:00:00Z");
  await announce(office, EXTENSION);
  await digestsAt(office, "2026-12-01T09:01:00Z");
  await digestsAt(office, "2026-12-08T09:00:00Z");
  const row = await office.services.db.delivery.findFirstOrThrow({ where: { outboxId } });
  expect([row.state, row.reason]).toEqual(["skipped", "what it announces was called off"]);
  const [mail, ...more] = office.smtp.mails;
  expect(more).toEqual([]);
  expect(mail?.parsed.text).toMatch(/extension of the term/i);
  expect(mail?.parsed.text).not.toMatch(/expir/i);
});

test("F3 a digest names the end of a term", async () => {
  const recipientId = await remind("weekly", [30]);
  await office.services.db.subscription.updateMany({ where: { recipientId }, data: { cadence: "weekly" } });
  await workAt(office, "2026-11-30T08:00:00Z");
  await digestsAt(office, "2026-11-30T08:01:00Z");
  await digestsAt(office, "2026-12-08T09:00:00Z");
  expect(office.smtp.mails.map(({ parsed }) => /expir/i.test(parsed.text ?? ""))).toEqual([true]);
});

test("C5 sweeps at once, and a sweep that runs again, write no reminder twice", async () => {
  office.services.setNow("2026-11-30T08:00:00Z");
  await Promise.all([work(office), work(office), work(office)]);
  await work(office);
  const notices = await office.services.db.outbox.findMany({ where: { treatyId: { not: null } } });
  expect(notices.map(({ leadDays, effectKind }) => [leadDays, effectKind]).sort()).toEqual(
    [0, 1, 30, 7].map((lead) => [lead, "expiry"]),
  );
});

test("F8 endpoints are told of the end itself on its day, in the place of an event", async () => {
  const listener = await startWebhookListener();
  try {
    const service = office.deps.service;
    const deps = {
      ...office.deps,
      service: { ...service, config: { ...service.config, webhook: { ...STRICT_POLICY, allowsPrivate: true } } },
    };
    const owner = { ...deps.service, actor: VIEWER };
    const endpoint = { url: `${listener.url}/a`, filter: { kind: ["expiry" as const] } };
    const created = await createEndpoint(owner, endpoint);
    await verifyEndpoint(owner, created);
    for (const day of ["2026-12-29", LAST_DAY]) {
      await workAt(office, `${day}T08:00:00Z`);
      await sendWebhooksProcessor(deps)(created);
    }
    const bodies = listener.posts.map(({ body }) => JSON.parse(body)).filter(({ type }) => type.startsWith("treaty."));
    expect(bodies.map(({ type, data }) => [type, data])).toEqual([["treaty.action.published", expectedData()]]);
  } finally {
    await listener.close();
  }
});

function expectedData(): Record<string, unknown> {
  return {
    id: expect.any(String),
    version: 1,
    treaty: { slug: TEN_YEAR_TREATY, title: "Ten-Year Treaty", identifiers: [] },
    party: null,
    action: "expiry",
    actionDate: null,
    effectiveDate: LAST_DAY,
    effect: { kind: "expiry", party: null, on: LAST_DAY },
    references: [{ citation: "Test gazette 3", url: null }],
    url: `http://pacta.test/treaties/${TEN_YEAR_TREATY}`,
  };
}
