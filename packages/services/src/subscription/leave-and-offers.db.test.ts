import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Followed, makeRecipient, makeSubscription } from "../../test/made-follower.ts";
import {
  NOTICE_TREATY,
  openTestServices,
  PUBLIC,
  TEST_SECRET,
  type TestServices,
  VIEWER,
} from "../../test/open-test-services.ts";
import { joinAddress, joinOwnAddress } from "../account/join-addresses.ts";
import { makeAccount } from "../account/make-account.ts";
import { readStart } from "../account/read-start.ts";
import { digestUnsubscribeToken } from "../token/digest-unsubscribe-token.ts";
import { addressHash } from "./address-hash.ts";
import { listPreferences } from "./list-preferences.ts";
import { offerFollows } from "./offer-follows.ts";
import { reconfirmAddress } from "./reconfirm-address.ts";
import { settleOffer } from "./settle-offer.ts";
import { readUnsubscribe, type UnsubscribeInput, unsubscribe } from "./unsubscribe.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTestServices();
});
afterAll(async () => services.close());

const SYSTEM = { kind: "system" } as const;
const anybody = () => services.as(PUBLIC);

const recipient = async (name: string) => makeRecipient(services, name);
const follow = async (recipientId: string, filter: object, told: Omit<Followed, "filter"> = {}) =>
  makeSubscription(services, recipientId, { filter, ...told });

/** All that a page could change, as one text. */
async function checksum(): Promise<string> {
  const { db } = services;
  const order = { orderBy: { id: "asc" } } as const;
  const counts = { orderBy: { key: "asc" } } as const;
  const tables = [db.recipient.findMany(order), db.subscription.findMany(order), db.requestCount.findMany(counts)];
  return JSON.stringify(await Promise.all(tables));
}

const subscription = (id: string) => services.db.subscription.findUniqueOrThrow({ where: { id } });

test("G2 reading what a digest's link would stop changes nothing; its buttons act on that rhythm only", async () => {
  const { recipientId } = await recipient("digest");
  const daily = await follow(recipientId, { treaty: [NOTICE_TREATY] }, { cadence: "daily" });
  const immediate = await follow(recipientId, { participant: ["OTH"] });
  const token = digestUnsubscribeToken(TEST_SECRET, { recipientId, cadence: "daily" });
  const act = (scope: UnsubscribeInput["scope"]) => unsubscribe(anybody(), { token, scope });
  const before = await checksum();
  const view = await readUnsubscribe(anybody(), { token, language: "es" });
  expect(await checksum()).toBe(before);
  expect(view).toEqual({
    these: ["Todos los eventos; tratado: Testland–Sampleland Treaty"],
    others: ["Todos los eventos; participante: Otherland"],
    paused: [],
    canBeWeekly: true,
  });
  await act("pause");
  expect(await subscription(daily)).toMatchObject({ state: "paused", pausedUntil: new Date("2026-12-20T09:00:00Z") });
  await services.db.subscription.update({ where: { id: daily }, data: { state: "active" } });
  expect(await act("these")).toEqual({ ended: 1 });
  expect(await act("these")).toEqual({ ended: 0 });
  expect(await subscription(immediate)).toMatchObject({ state: "active" });
  expect(await act("all")).toEqual({ ended: 1 });
});

test("G2 weekly instead changes the rhythm and nothing else; a link is limited by itself", async () => {
  const { recipientId } = await recipient("weekly");
  const id = await follow(recipientId, { treaty: [NOTICE_TREATY] });
  const token = digestUnsubscribeToken(TEST_SECRET, { recipientId, cadence: "immediate" });
  await unsubscribe(anybody(), { token, scope: "weekly" });
  expect(await subscription(id)).toMatchObject({ state: "active", cadence: "weekly" });
  for (let n = 1; n < 60; n += 1) await unsubscribe(anybody(), { token, scope: "these" });
  await expect(unsubscribe(anybody(), { token, scope: "these" })).rejects.toMatchObject({ code: "too-many" });
  const foreign = digestUnsubscribeToken("z".repeat(32), { recipientId, cadence: "weekly" });
  await expect(unsubscribe(anybody(), { token: foreign, scope: "all" })).rejects.toMatchObject({ code: "not-found" });
});

test("E7 C6 a follower is offered the successor and the protocol once, takes or declines it; auto-follow takes it", async () => {
  const { db } = services;
  const participants = new Map((await db.participant.findMany()).map(({ code, id }) => [code, id]));
  const idOf = (code: string): string => participants.get(code) ?? "";
  await db.participantSuccession.create({
    data: { predecessorId: idOf("TST"), successorId: idOf("OTH"), kind: "dissolution" },
  });
  const parent = await db.treaty.findUniqueOrThrow({ where: { slug: NOTICE_TREATY } });
  const { rules, ...columns } = parent;
  const protocolId = uuidv7();
  const copy = { ...columns, rules: rules ?? {}, id: protocolId, slug: "protocol-2021", shortTitle: "Protocol" };
  await db.treaty.create({ data: copy });
  await db.treatyRelation.create({
    data: { id: uuidv7(), fromId: protocolId, toId: parent.id, kind: "protocol_to" },
  });
  const [asked, willing] = [await recipient("asked"), await recipient("willing")];
  await follow(asked.recipientId, { treaty: [NOTICE_TREATY] });
  await follow(asked.recipientId, { participant: ["TST"], kind: ["ratification"] });
  await follow(willing.recipientId, { treaty: [NOTICE_TREATY] }, { autoFollow: true, cadence: "weekly" });
  await offerFollows(services.as(SYSTEM));
  const of = { recipientId: { in: [asked.recipientId, willing.recipientId] } };
  expect(await db.followOffer.count({ where: of })).toBe(3);
  expect(await offerFollows(services.as(SYSTEM))).toBe(0);

  const { offers } = await listPreferences(anybody(), { token: asked.token, language: "en" });
  expect(offers.map(({ why, because, sentence }) => ({ why, because, sentence }))).toEqual(
    expect.arrayContaining([
      { why: "protocol", because: "Testland–Sampleland Treaty", sentence: "All events, in Protocol" },
      { why: "successor", because: "Testland", sentence: "Ratification by Otherland" },
    ]),
  );
  const [first, second] = offers;
  const settle = (offerId = "", isAccepted = false) =>
    settleOffer(anybody(), { token: asked.token, offerId, isAccepted });
  await settle(first?.id, true);
  await settle(second?.id, false);
  await settle(second?.id, true);
  const mine = (recipientId: string) => db.subscription.count({ where: { recipientId, state: "active" } });
  expect(await mine(asked.recipientId)).toBe(3);
  expect(await mine(willing.recipientId)).toBe(2);
  expect(await offerFollows(services.as(SYSTEM))).toBe(0);
  const auto = await db.subscription.findFirstOrThrow({
    where: { recipientId: willing.recipientId, autoFollow: true, cadence: "weekly" },
    orderBy: { id: "desc" },
  });
  expect(auto).toMatchObject({ reminders: [0], state: "active" });
});

test("E8 a preference link makes a proved account once; further addresses join it by their own links", async () => {
  const [own, other] = [await recipient("reader"), await recipient("office")];
  const account = { token: own.token, name: "Reader", password: "long enough pass" };
  expect(await makeAccount(anybody(), account)).toEqual({ email: "reader@example.org" });
  expect(await services.db.accountMail.count({ where: { kind: "welcome", recipientId: own.recipientId } })).toBe(1);
  await expect(makeAccount(anybody(), account)).rejects.toMatchObject({ code: "conflict" });
  const user = await services.db.user.findUniqueOrThrow({ where: { email: "reader@example.org" } });
  expect(user).toMatchObject({ role: "viewer", emailVerified: true });
  const reader = services.as({ kind: "user", id: user.id, role: "viewer" });
  await expect(joinAddress(services.as(PUBLIC), other)).rejects.toMatchObject({ code: "unauthenticated" });
  await joinAddress(reader, other);
  await expect(joinAddress(services.as(VIEWER), other)).rejects.toMatchObject({ code: "conflict" });
  const { recipients } = await listPreferences(reader, { token: null, language: "en" });
  expect(recipients.map(({ address }) => address)).toEqual(["reader@example.org", "office@example.org"]);
});

test("E8 an account finds what its proved address followed before; an unproved one finds nothing", async () => {
  await services.db.user.update({ where: { id: "user-viewer" }, data: { email: "viewer@example.org" } });
  await recipient("viewer");
  expect(await joinOwnAddress(services.as(VIEWER))).toEqual({ joined: 0 });
  await services.db.user.update({ where: { id: "user-viewer" }, data: { emailVerified: true } });
  expect(await joinOwnAddress(services.as(VIEWER))).toEqual({ joined: 1 });
  expect(await joinOwnAddress(services.as(VIEWER))).toEqual({ joined: 0 });
});

test("A7 the start page tells what comes, what is paused and which address is not reached", async () => {
  const { db } = services;
  const viewer = services.as(VIEWER);
  const { recipientId, token } = await recipient("start");
  await joinAddress(viewer, { token });
  await follow(recipientId, { treaty: [NOTICE_TREATY] });
  const paused = await follow(recipientId, { participant: ["OTH"] });
  await db.subscription.update({ where: { id: paused }, data: { state: "paused" } });
  const { id: treatyId } = await db.treaty.findUniqueOrThrow({ where: { slug: NOTICE_TREATY } });
  const effect = (kind: string, day: string) => ({
    id: uuidv7(),
    treatyId,
    kind,
    takesEffectOn: new Date(day),
    why: "Art. 10",
  });
  await db.upcomingEffect.createMany({ data: [effect("termination", "2026-12-01"), effect("expiry", "2027-03-01")] });
  const hash = addressHash(TEST_SECRET, "start@example.org");
  const bounced = { addressHash: hash, reason: "hard_bounce" as const, source: "dsn", createdAt: viewer.now() };
  await db.suppression.create({ data: { id: uuidv7(), ...bounced } });
  const start = await readStart(viewer, { language: "en" });
  expect(start).toMatchObject({ unread: 0, following: 1, paused: 1 });
  expect(start.soon.map(({ on }) => on)).toEqual(["2026-12-01"]);
  expect(start.deadlines.map(({ on }) => on)).toEqual(["2027-03-01"]);
  expect(start.problems).toMatchObject([{ address: "start@example.org", reason: "hard_bounce" }]);
  expect(await reconfirmAddress(viewer, { token: null, recipientId })).toEqual({ released: 1 });
  expect((await readStart(viewer, { language: "en" })).problems).toEqual([]);
  await expect(reconfirmAddress(viewer, { token: null, recipientId })).rejects.toMatchObject({ code: "too-many" });
});
