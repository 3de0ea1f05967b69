import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  NOTICE_TREATY,
  openTestServices,
  PUBLIC,
  TEST_SECRET,
  type TestServices,
  VIEWER,
} from "../../test/open-test-services.ts";
import { confirmationToken } from "../token/confirmation-token.ts";
import { preferencesToken } from "../token/preferences-token.ts";
import { confirmSubscription } from "./confirm-subscription.ts";
import { previewFilter } from "./preview-filter.ts";
import { requestSubscription, type SubscriptionReceipt } from "./request-subscription.ts";
import { SubscriptionRequest } from "./subscription-request.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTestServices();
  await services.db.participantCode.createMany({
    data: [
      { participantId: await idOf("TST"), scheme: "iso2", code: "TT" },
      { participantId: await idOf("TST"), scheme: "m49", code: "999" },
    ],
  });
});
afterAll(async () => services.close());

async function idOf(code: string): Promise<string> {
  return (await services.db.participant.findUniqueOrThrow({ where: { code } })).id;
}

function ask(input: Record<string, unknown>, actor = PUBLIC): Promise<SubscriptionReceipt> {
  return requestSubscription(
    services.as(actor),
    SubscriptionRequest.parse({ filter: { treaty: [NOTICE_TREATY] }, ...input }),
  );
}

async function confirmed(address: string, input: Record<string, unknown> = {}): Promise<string> {
  await ask({ address, ...input });
  const row = await services.db.subscription.findFirstOrThrow({ where: { recipient: { address } } });
  const token = confirmationToken(TEST_SECRET, row.id, row.requestedAt);
  await confirmSubscription(services.as(PUBLIC), { token });
  return row.recipientId;
}

test("E1 a request keeps rhythm, reminders, note, language, zone and hour", async () => {
  await ask({
    address: "all@example.org",
    cadence: "weekly",
    reminders: [7, 0, 180, 7],
    note: " For the\r\nminister ",
    locale: "fr",
    zone: "Africa/Nairobi",
    digestMinute: 480,
    digestWeekday: 5,
  });
  const row = await services.db.subscription.findFirstOrThrow({
    where: { recipient: { address: "all@example.org" } },
    include: { recipient: true },
  });
  expect(row).toMatchObject({ cadence: "weekly", reminders: [180, 7, 0], note: "For the\nminister" });
  expect(row.recipient).toMatchObject({ locale: "fr", zone: "Africa/Nairobi", digestMinute: 480, digestWeekday: 5 });
  expect(row.consentText).toMatch(/^M’envoyer des alertes sur : Tous les événements/);
});

test.each([
  ["cadence", { cadence: "hourly" }],
  ["reminders", { reminders: [5] }],
  ["note", { note: "x".repeat(501) }],
  ["note", { note: "a\u0007b" }],
  ["zone", { zone: "Mars/Olympus" }],
  ["locale", { locale: "de" }],
  ["digestMinute", { digestMinute: 1440 }],
  ["address", { address: "a@b\r\nBcc: c@d" }],
])("E1 a request is refused at %s: %j", (field, input) => {
  const { error } = SubscriptionRequest.safeParse({ address: "a@example.org", filter: { topic: ["x"] }, ...input });
  expect(error?.issues[0]?.path[0]).toBe(field);
});

test("E1 codes of other schemes lead to one filter", async () => {
  for (const code of ["TST", "TT", "999"]) {
    await ask({ address: `${code}@example.org`, filter: { participant: [code], not: { participant: ["SMP"] } } });
  }
  const rows = await services.db.subscription.findMany({
    where: { recipient: { address: { in: ["TST@example.org", "TT@example.org", "999@example.org"] } } },
  });
  expect(rows).toHaveLength(3);
  expect(new Set(rows.map(({ filterId }) => filterId)).size).toBe(1);
  await ask({ address: "pair@example.org", filter: { pair: ["TT~SMP"] } });
  const { filter } = await services.db.subscription.findFirstOrThrow({
    where: { recipient: { address: "pair@example.org" } },
    include: { filter: true },
  });
  expect(filter.body).toEqual({ pair: ["SMP~TST"] });
});

test.each([
  ["filter.region", { region: ["Atlantis"] }],
  ["filter.depositary", { depositary: ["Nobody"] }],
  ["filter.depositary", { treaty: [NOTICE_TREATY], not: { depositary: ["Nobody"] } }],
  ["filter.participant", { pair: ["TST~ZZZ"] }],
  ["filter.pair", { pair: ["TST~TT"] }],
])("E1 what names nothing is refused at %s", async (field, filter) => {
  await expect(ask({ address: "x@example.org", filter })).rejects.toMatchObject({ faults: [{ field }] });
});

test("E4 its known owner who follows the same already is led there; anybody else gets the one answer", async () => {
  const recipientId = await confirmed("owner@example.org");
  const token = preferencesToken(TEST_SECRET, recipientId);
  await expect(ask({ address: "owner@example.org", token })).rejects.toMatchObject({
    code: "conflict",
    facts: { code: "already_followed", path: expect.stringContaining("/following#") },
  });
  expect(await ask({ address: "owner@example.org" })).toMatchObject({ kind: "check-your-mail" });
  expect(await ask({ address: "owner@example.org", token, filter: { participant: ["SMP"] } })).toMatchObject({
    kind: "following",
  });
  const foreign = preferencesToken(TEST_SECRET, recipientId);
  expect(await ask({ address: "stranger@example.org", token: foreign })).toMatchObject({ kind: "check-your-mail" });
  await services.db.recipient.update({ where: { id: recipientId }, data: { userId: "user-viewer" } });
  await expect(ask({ address: "owner@example.org" }, VIEWER)).rejects.toMatchObject({ code: "conflict" });
});

test("G3 a public request never changes what an address follows already", async () => {
  await confirmed("kept@example.org", { note: "mine" });
  await services.db.subscription.updateMany({
    where: { recipient: { address: "kept@example.org" } },
    data: { state: "paused" },
  });
  await ask({ address: "kept@example.org", note: "theirs", cadence: "weekly", locale: "ru" });
  const row = await services.db.subscription.findFirstOrThrow({
    where: { recipient: { address: "kept@example.org" } },
    include: { recipient: true },
  });
  expect(row).toMatchObject({ state: "paused", note: "mine", cadence: "immediate", recipient: { locale: "en" } });
});

test("G4 beyond the limit of one place the answer stays the same and no mail is queued", async () => {
  const ctx = { ...services.as(PUBLIC), clientAddress: "203.0.113.9" };
  const before = await services.db.accountMail.count();
  for (let n = 0; n < 45; n += 1) {
    const request = { address: `flood${n}@example.org`, filter: { treaty: [NOTICE_TREATY] } };
    const receipt = await requestSubscription(ctx, SubscriptionRequest.parse(request));
    expect(receipt.kind).toBe("check-your-mail");
  }
  expect((await services.db.accountMail.count()) - before).toBe(40);
  const keys = await services.db.requestCount.findMany({ select: { key: true } });
  expect(JSON.stringify(keys)).not.toContain("203.0.113.9");
});

test("A6 a preview counts by the day of the event and names the last match and samples", async () => {
  const preview = await previewFilter(services.as(PUBLIC), { filter: { participant: ["TT"] }, language: "fr" });
  expect(preview).toMatchObject({
    filter: { participant: ["TST"] },
    sentence: "Tous les événements ; participant : Testland",
    matches: { days7: 0, days30: 0, days365: 0 },
    lastMatchOn: "2020-06-01",
    mailsAMonth: { immediate: 0, daily: 0, weekly: 0 },
    isTooBroad: false,
  });
  expect(preview.samples).toHaveLength(3);
});

test("A6 what sends more mails a day than allowed is refused at once, and allowed by digest", async () => {
  await happened(45, "2026-11-10");
  const ctx = services.as(PUBLIC);
  const strict = { ...ctx, config: { ...ctx.config, immediateDailyLimit: 1 } };
  const request = { address: "broad@example.org", filter: { treaty: [NOTICE_TREATY] } };
  await expect(requestSubscription(strict, SubscriptionRequest.parse(request))).rejects.toMatchObject({
    code: "invalid",
    facts: { code: "too_broad", estimatedPerDay: 1.5 },
  });
  const digest = await requestSubscription(strict, SubscriptionRequest.parse({ ...request, cadence: "daily" }));
  expect(digest.kind).toBe("check-your-mail");
  const preview = await previewFilter(strict, { filter: request.filter, language: "en" });
  expect(preview).toMatchObject({ isTooBroad: true, estimatedPerDay: 1.5, mailsAMonth: { daily: 30, weekly: 5 } });
});

/** Adds published announcements in the treaty, all of one day. */
async function happened(count: number, day: string): Promise<void> {
  const treaty = await services.db.treaty.findUniqueOrThrow({ where: { slug: NOTICE_TREATY } });
  const versions = Array.from({ length: count }, () => ({ id: uuidv7(), eventId: uuidv7() }));
  const treatyId = treaty.id;
  const at = services.as(PUBLIC).now();
  await services.db.event.createMany({
    data: versions.map(({ eventId }) => ({ id: eventId, treatyId, createdAt: at })),
  });
  const told = { state: "published", notifyMode: "silent" } as const;
  const facts = { kind: "announcement", precision: "day", certainty: "announced", actDate: new Date(day) };
  await services.db.eventVersion.createMany({
    data: versions.map((ids) => ({ ...ids, ...told, ...facts, treatyId, number: 1, createdAt: at, recordedAt: at })),
  });
}
