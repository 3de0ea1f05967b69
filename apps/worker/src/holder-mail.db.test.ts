import { makeAccount, preferencesToken, readPasswordReset, requestPasswordReset } from "@pacta/services";
import { PUBLIC, TEST_SECRET } from "@pacta/services/test-services";
import { afterEach, beforeEach, expect, test } from "vitest";
import { announce, digestsAt } from "../test/digest-desk.ts";
import { follow, openPostOffice, type PostOffice } from "../test/open-post-office.ts";

const IMPRINT = "Treaty desk, 1 Quay Street, Geneva";
const ADDRESS = "ann@reader.test";

let office: PostOffice;

beforeEach(async () => {
  office = await openPostOffice();
});
afterEach(async () => office.close());

async function follower(): Promise<string> {
  const id = await follow(office.services, ADDRESS);
  await office.services.db.accountMail.deleteMany();
  return (await office.services.db.subscription.findUniqueOrThrow({ where: { id } })).recipientId;
}

async function account(): Promise<string> {
  const recipientId = await follower();
  const token = preferencesToken(TEST_SECRET, recipientId);
  await makeAccount(office.services.as(PUBLIC), { token, name: "Ann", password: "a-long-enough-password" });
  return recipientId;
}

/** Sends what is queued; gives the text of the last mail. */
async function sent(): Promise<string> {
  await office.services.db.accountMail.updateMany({ data: { nextAttemptAt: new Date(0) } });
  const queued = await office.services.db.accountMail.findMany({ where: { state: "queued" } });
  for (const { id } of queued) await office.processors["send-account-mail"]({ accountMailId: id });
  return office.smtp.mails.at(-1)?.parsed.text ?? "";
}

test("E8 a new account is told what it took over", async () => {
  await account();
  const text = await sent();
  expect(text).toContain("What this address followed now belongs to your account");
  expect(text).toContain("http://pacta.test/following");
  expect(office.smtp.mails).toHaveLength(1);
});

test("G6 a mail with a link that resets the password arrives although its address asked never to be told more", async () => {
  const recipientId = await account();
  await office.services.db.accountMail.deleteMany();
  const { addressHash } = await office.services.db.recipient.findUniqueOrThrow({ where: { id: recipientId } });
  const suppression = { addressHash, reason: "never_mail_me", source: "owner", createdAt: new Date(0) } as const;
  await office.services.db.suppression.create({ data: { id: recipientId, ...suppression } });
  await requestPasswordReset(office.services.as(PUBLIC), { address: ADDRESS, locale: "en" });
  const token = /http:\/\/pacta\.test\/reset\/(\S+)/.exec(await sent())?.[1] ?? "";
  expect(await readPasswordReset(office.services.as(PUBLIC), { token })).toEqual({ email: ADDRESS });
  expect(office.smtp.mails.at(-1)?.raw).not.toMatch(/^(List-|Precedence)/im);
});

test("G6 no link is sent to an address whose mails come back", async () => {
  const recipientId = await account();
  await office.services.db.accountMail.deleteMany();
  const { addressHash } = await office.services.db.recipient.findUniqueOrThrow({ where: { id: recipientId } });
  const suppression = { addressHash, reason: "hard_bounce", source: "smtp", createdAt: new Date(0) } as const;
  await office.services.db.suppression.create({ data: { id: recipientId, ...suppression } });
  await requestPasswordReset(office.services.as(PUBLIC), { address: ADDRESS, locale: "en" });
  await sent();
  expect(office.smtp.mails).toEqual([]);
});

test.each([
  ["password-changed", { at: "2026-11-20T09:00:00.000Z" }, "Your password was changed"],
  ["address-problem", { since: "2026-11-20T09:00:00.000Z", answer: "550 no such user" }, "550 no such user"],
])("a mail of the kind %s is written", async (kind, facts, expected) => {
  const recipientId = await follower();
  const details = { ...facts, problemOf: recipientId };
  const row = { id: recipientId, recipientId, kind, details, state: "queued", createdAt: new Date(0) } as const;
  await office.services.db.accountMail.create({ data: row });
  const text = await sent();
  expect(`${office.smtp.mails.at(-1)?.parsed.subject} ${text}`).toContain(expected);
});

test("G9 every mail ends with the imprint of the deployment: to the holder, of one event, of a day", async () => {
  await office.close();
  office = await openPostOffice({ imprint: IMPRINT });
  await account();
  expect(await sent()).toContain(IMPRINT);
  await announce(office);
  const { outboxId } = await office.services.db.delivery.findFirstOrThrow({ where: { state: "queued" } });
  await office.processors["send-deliveries"]({ outboxId, lane: 0 });
  await office.services.db.subscription.updateMany({ data: { cadence: "daily" } });
  await announce(office, { kind: "declaration", participant: "SMP" });
  await digestsAt(office, "2026-11-20T09:05:00Z");
  await digestsAt(office, "2026-11-22T09:05:00Z");
  const parts = office.smtp.mails.map(({ parsed }) => [parsed.text, parsed.html].map((part) => String(part)));
  expect(parts).toHaveLength(3);
  expect(parts.flat().every((part) => part.includes(IMPRINT))).toBe(true);
});
