import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type MadeRecipient, makeRecipient, makeSubscription } from "../../test/made-follower.ts";
import {
  NOTICE_TREATY,
  openTestServices,
  PUBLIC,
  TEST_SECRET,
  type TestServices,
  VIEWER,
} from "../../test/open-test-services.ts";
import { preferencesToken } from "../token/preferences-token.ts";
import { changeHabits } from "./change-habits.ts";
import { changeSubscription } from "./change-subscription.ts";
import { endAllSubscriptions, endSubscription, takeUpAgain } from "./end-subscriptions.ts";
import { eraseRecipient } from "./erase-recipient.ts";
import { exportOwnData } from "./export-own-data.ts";
import { forgetUnconfirmed } from "./forget-unconfirmed.ts";
import { inviteAddress } from "./invite-address.ts";
import { listPreferences } from "./list-preferences.ts";
import { pauseSubscription, resumePaused, resumeSubscription } from "./pause-subscription.ts";
import { requestSubscription } from "./request-subscription.ts";
import { SubscriptionRequest, type Telling } from "./subscription-request.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTestServices();
});
afterAll(async () => services.close());

const START = "2026-11-20T09:00:00Z";
const SYSTEM = { kind: "system" } as const;
const TELLING: Telling = { cadence: "daily", reminders: [30, 0], note: "mine", autoFollow: false };

type Follower = MadeRecipient & { readonly subscriptionId: string };

/** A confirmed address that follows the treaty. */
async function follower(name: string): Promise<Follower> {
  services.setNow(START);
  const made = await makeRecipient(services, name);
  const filter = { treaty: [NOTICE_TREATY] };
  return { ...made, subscriptionId: await makeSubscription(services, made.recipientId, { filter }) };
}

const anybody = () => services.as(PUBLIC);
const stateOf = async ({ subscriptionId }: Follower) =>
  (await services.db.subscription.findUniqueOrThrow({ where: { id: subscriptionId } })).state;

/** A notice that matched the follower's filter and was told to all who followed then. */
async function noticeFor({ subscriptionId }: Follower): Promise<string> {
  const { db } = services;
  const { filterId } = await db.subscription.findUniqueOrThrow({ where: { id: subscriptionId } });
  const version = await db.eventVersion.findFirstOrThrow({ where: { state: "published" } });
  const id = uuidv7();
  const at = anybody().now();
  const told = { changes: [], createdAt: at, matchedAt: at, fannedOutAt: at };
  const kind = { kind: "event" as const, noticeKey: `test ${id}`, audience: "followers" as const };
  await db.outbox.create({ data: { id, eventVersionId: version.id, ...kind, ...told } });
  await db.outboxFilter.create({ data: { outboxId: id, filterId } });
  return id;
}

test("E8 a preference link lists what the address follows in words, and changes rhythm, reminders, note, hour", async () => {
  const own = await follower("list");
  const { token, subscriptionId, recipientId } = own;
  await changeSubscription(anybody(), { token, subscriptionId, ...TELLING });
  const habits = { locale: "ru", zone: "Europe/Moscow", digestMinute: 600, digestWeekday: 3 } as const;
  await changeHabits(anybody(), { token, recipientId, ...habits });
  const { recipients } = await listPreferences(anybody(), { token, language: "ru" });
  expect(recipients).toMatchObject([{ id: recipientId, address: "list@example.org", ...habits }]);
  expect(recipients[0]?.subscriptions).toMatchObject([
    { id: subscriptionId, sentence: "Все события; договор: Testland–Sampleland Treaty", ...TELLING },
  ]);
});

test("E8 a foreign link, a forged one and nobody at all are refused; another's subscription is unknown", async () => {
  const [mine, theirs] = [await follower("mine"), await follower("theirs")];
  const list = (token: string | null) => listPreferences(anybody(), { token, language: "en" });
  await expect(list(`${mine.token}x`)).rejects.toMatchObject({ code: "not-found" });
  await expect(list(preferencesToken("y".repeat(32), mine.recipientId))).rejects.toMatchObject({ code: "not-found" });
  await expect(list(null)).rejects.toMatchObject({ code: "unauthenticated" });
  const crossed = { token: mine.token, subscriptionId: theirs.subscriptionId };
  await expect(endSubscription(anybody(), crossed)).rejects.toMatchObject({ code: "not-found" });
  const habits = { locale: "en", zone: "UTC", digestMinute: 1, digestWeekday: 1 } as const;
  const foreign = { token: mine.token, recipientId: theirs.recipientId, ...habits };
  await expect(changeHabits(anybody(), foreign)).rejects.toMatchObject({ code: "not-found" });
  await services.db.recipient.update({ where: { id: mine.recipientId }, data: { userId: "user-viewer" } });
  const { recipients } = await listPreferences(services.as(VIEWER), { token: null, language: "en" });
  expect(recipients.map(({ id }) => id)).toEqual([mine.recipientId]);
});

test("E5 a pause ends on its day by itself, and sends what was missed only when asked", async () => {
  const own = await follower("pause");
  const { token, subscriptionId, recipientId } = own;
  await expect(pauseSubscription(anybody(), { token, subscriptionId, until: "2026-11-20" })).rejects.toMatchObject({
    faults: [{ field: "until" }],
  });
  await pauseSubscription(anybody(), { token, subscriptionId, until: "2026-11-25" });
  services.setNow("2026-11-21T09:00:00Z");
  const outboxId = await noticeFor(own);
  const { recipients } = await listPreferences(anybody(), { token, language: "en" });
  expect(recipients[0]?.subscriptions).toMatchObject([{ state: "paused", missed: 1 }]);
  services.setNow("2026-11-24T23:59:59Z");
  await resumePaused(services.as(SYSTEM));
  expect(await stateOf(own)).toBe("paused");
  services.setNow("2026-11-25T00:00:00Z");
  await resumePaused(services.as(SYSTEM));
  expect(await stateOf(own)).toBe("active");
  const delivered = () => services.db.delivery.findMany({ where: { targetId: recipientId } });
  expect(await delivered()).toEqual([]);

  services.setNow("2026-11-20T10:00:00Z");
  await pauseSubscription(anybody(), { token, subscriptionId, until: null });
  expect(await resumeSubscription(anybody(), { token, subscriptionId, sendsMissed: true })).toEqual({ missed: 1 });
  expect(await delivered()).toMatchObject([{ outboxId, cadence: "immediate", state: "queued" }]);
  expect(await resumeSubscription(anybody(), { token, subscriptionId, sendsMissed: true })).toEqual({ missed: 0 });
});

test("E5 ending all is one act that can be undone for thirty days", async () => {
  const own = await follower("all");
  const { token } = own;
  expect(await endAllSubscriptions(anybody(), { token })).toEqual({ ended: 1 });
  expect((await listPreferences(anybody(), { token, language: "en" })).recipients[0]?.canTakeUpAgain).toBe(1);
  services.setNow("2026-12-20T08:59:59Z");
  expect(await takeUpAgain(anybody(), { token })).toEqual({ resumed: 1 });
  expect(await stateOf(own)).toBe("active");
  services.setNow(START);
  await endAllSubscriptions(anybody(), { token });
  services.setNow("2026-12-20T09:00:01Z");
  expect(await takeUpAgain(anybody(), { token })).toEqual({ resumed: 0 });
});

test("E11 further addresses are asked by a mail of their own, at most ten, and each leaves alone", async () => {
  const own = await follower("team");
  const { token, subscriptionId } = own;
  const invite = (address: string) => inviteAddress(anybody(), { token, subscriptionId, address });
  await expect(invite("team@example.org")).rejects.toMatchObject({ faults: [{ field: "address" }] });
  for (let n = 0; n < 10; n += 1) await invite(`member${n}@example.org`);
  await expect(invite("eleventh@example.org")).rejects.toMatchObject({ code: "too-many" });
  const mails = await services.db.accountMail.findMany({ where: { kind: "team-invitation" } });
  expect(mails).toHaveLength(10);
  expect(mails[0]?.details).toEqual({ sharedById: subscriptionId });
  const shares = await services.db.subscription.findMany({ where: { sharedById: subscriptionId } });
  expect(shares.map(({ state }) => state)).toEqual(Array(10).fill("pending"));
  const [first] = shares;
  const left = { recipientId: first?.recipientId ?? "", subscriptionId: first?.id ?? "" };
  await endSubscription(anybody(), { token: preferencesToken(TEST_SECRET, left.recipientId), ...left });
  expect(await stateOf(own)).toBe("active");
  expect(await services.db.subscription.count({ where: { sharedById: subscriptionId, state: "pending" } })).toBe(9);
});

test("G3 a request not confirmed in seven days is erased with its address", async () => {
  services.setNow("2026-11-20T09:00:00Z");
  const request = { address: "never@example.org", filter: { treaty: [NOTICE_TREATY] } };
  await requestSubscription(anybody(), SubscriptionRequest.parse(request));
  const known = () => services.db.recipient.count({ where: { address: request.address } });
  services.setNow("2026-11-27T08:59:59Z");
  await forgetUnconfirmed(services.as(SYSTEM));
  expect(await known()).toBe(1);
  services.setNow("2026-11-27T09:00:01Z");
  await forgetUnconfirmed(services.as(SYSTEM));
  expect(await known()).toBe(0);
  expect(await services.db.requestCount.count()).toBe(0);
});

test("G8 own data are exported whole, and of nobody else", async () => {
  const [own, other] = [await follower("export"), await follower("other")];
  await changeSubscription(anybody(), { ...own, ...TELLING });
  const text = JSON.stringify(await exportOwnData(anybody(), { token: own.token }));
  expect(text).toContain("export@example.org");
  expect(text).toContain('"note":"mine"');
  expect(text).not.toContain("other@example.org");
  expect(text).not.toContain(other.recipientId);
});

test("G8 erasing leaves the counts of the ledger and nothing personal; never again only where asked for", async () => {
  const own = await follower("erase");
  const { recipientId, token } = own;
  await changeSubscription(anybody(), { ...own, ...TELLING });
  const outboxId = await noticeFor(own);
  await services.db.delivery.create({
    data: { outboxId, targetId: recipientId, channel: "email", cadence: "daily", state: "sent" },
  });
  await eraseRecipient(anybody(), { token, recipientId, neverMailMe: true });
  const left = await services.db.recipient.findUniqueOrThrow({
    where: { id: recipientId },
    include: { subscriptions: true },
  });
  expect(JSON.stringify(left)).not.toMatch(/erase@|example\.org|mine/);
  expect(left).toMatchObject({
    state: "erased",
    address: `erased:${recipientId}`,
    subscriptions: [{ state: "ended", note: null }],
  });
  expect(await services.db.delivery.count({ where: { targetId: recipientId } })).toBe(1);
  await expect(listPreferences(anybody(), { token, language: "en" })).rejects.toMatchObject({ code: "not-found" });
  const again = { address: "erase@example.org", filter: { treaty: [NOTICE_TREATY] } };
  expect(await requestSubscription(anybody(), SubscriptionRequest.parse(again))).toMatchObject({
    kind: "check-your-mail",
  });
  expect(await services.db.recipient.count({ where: { address: again.address } })).toBe(0);

  const plain = await follower("plain");
  await eraseRecipient(anybody(), { ...plain, neverMailMe: false });
  await requestSubscription(anybody(), SubscriptionRequest.parse({ ...again, address: "plain@example.org" }));
  expect(await services.db.recipient.count({ where: { address: "plain@example.org" } })).toBe(1);
});
