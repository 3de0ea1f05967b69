import { uuidv7 } from "uuidv7";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ADMIN, EDITOR, openTestServices, TEST_SECRET, type TestServices } from "../../test/open-test-services.ts";
import { verifyAudit } from "../audit/verify-audit.ts";
import { addressHash } from "../subscription/address-hash.ts";
import { eraseEvidence } from "./erase-evidence.ts";
import { listSuppressions } from "./list-suppressions.ts";
import type { MailReport } from "./mail-report.ts";
import { noteAnswers } from "./note-answers.ts";
import { recordReport } from "./record-report.ts";
import { releaseDomain } from "./release-domain.ts";
import { releaseSuppression, suppressAddress } from "./suppress-address.ts";

const HARD: MailReport = {
  kind: "dsn",
  action: "failed",
  status: "5.1.1",
  diagnostic: "no such user",
  messageId: null,
};
const COMPLAINT: MailReport = { kind: "complaint", feedbackType: "abuse", userAgent: null, messageId: null };
const SYSTEM = { kind: "system" } as const;

let services: TestServices;
beforeEach(async () => {
  services = await openTestServices();
});
afterEach(async () => {
  await services.close();
});

async function recipient(address: string): Promise<string> {
  const id = uuidv7();
  const domain = address.slice(address.indexOf("@") + 1);
  const hash = addressHash(TEST_SECRET, address);
  const facts = { locale: "en", zone: "UTC", state: "confirmed", createdAt: new Date() } as const;
  await services.db.recipient.create({ data: { id, address, domain, addressHash: hash, ...facts } });
  return id;
}

async function bounced(address: string): Promise<string> {
  const recipientId = await recipient(address);
  await recordReport(services.as(SYSTEM), { recipientId, report: HARD });
  return (await services.db.suppression.findFirstOrThrow({ where: { releasedAt: null }, orderBy: { id: "desc" } })).id;
}

test("G6 an address is suppressed once, however often and from wherever it is reported", async () => {
  const recipientId = await recipient("ann@reader.test");
  const report = async (what: MailReport) => recordReport(services.as(SYSTEM), { recipientId, report: what });
  await Promise.all([report(HARD), report(HARD), report(COMPLAINT)]);
  expect(await services.db.suppression.count()).toBe(1);
  expect(await services.db.bounce.count()).toBe(3);
});

test("G6 an account hears by another of its addresses that mails to one come back, once; a stranger's other address does not", async () => {
  const [work, home, other] = [
    await recipient("ann@work.test"),
    await recipient("ann@home.test"),
    await recipient("bob@home.test"),
  ];
  const owned = { id: { in: [work, home] } };
  await services.db.recipient.updateMany({ where: owned, data: { userId: "user-viewer" } });
  for (const recipientId of [work, work, other]) await recordReport(services.as(SYSTEM), { recipientId, report: HARD });
  const mails = () => services.db.accountMail.findMany();
  const details = { problemOf: work, since: "2026-11-20T09:00:00.000Z", answer: "no such user" };
  expect(await mails()).toMatchObject([{ kind: "address-problem", recipientId: home, state: "queued", details }]);
  // The last address that is left: nobody can be written to; the start page says it.
  await recordReport(services.as(SYSTEM), { recipientId: home, report: HARD });
  expect(await mails()).toHaveLength(1);
});

test("G6 a complaint is no problem of the address: nobody is written to about it", async () => {
  const [work, home] = [await recipient("ann@work.test"), await recipient("ann@home.test")];
  await services.db.recipient.updateMany({ where: { id: { in: [work, home] } }, data: { userId: "user-viewer" } });
  await recordReport(services.as(SYSTEM), { recipientId: work, report: COMPLAINT });
  expect(await services.db.accountMail.count()).toBe(0);
});

test("G6 an admin sees a suppression with its evidence and releases it with a reason, which is audited", async () => {
  const id = await bounced("ann@reader.test");
  const { items } = await listSuppressions(services.as(ADMIN), { after: null });
  expect(items).toMatchObject([
    { id, address: "ann@reader.test", reason: "hard_bounce", evidence: "5.1.1 no such user" },
  ]);
  await releaseSuppression(services.as(ADMIN), { id, reason: "the mailbox is back" });
  await releaseSuppression(services.as(ADMIN), { id, reason: "again" });
  expect((await listSuppressions(services.as(ADMIN), { after: null })).items).toEqual([]);
  const audited = await services.db.auditEntry.findMany({ where: { entityId: id } });
  expect(audited).toMatchObject([{ action: "suppression.release", reason: "the mailbox is back", role: "admin" }]);
  expect(await verifyAudit(services.as(ADMIN))).toMatchObject({ kind: "intact" });
});

test("G6 nobody but an admin sees, adds or releases suppressions", async () => {
  const id = await bounced("ann@reader.test");
  const ctx = services.as(EDITOR);
  await expect(listSuppressions(ctx, { after: null })).rejects.toThrow(/may not/);
  await expect(releaseSuppression(ctx, { id, reason: "please" })).rejects.toThrow(/may not/);
  await expect(suppressAddress(ctx, { address: "bob@reader.test", reason: "no" })).rejects.toThrow(/may not/);
});

test("G6 an admin suppresses an address by hand, also one we do not know; twice is a conflict", async () => {
  const wanted = { address: "bob@reader.test", reason: "asked by telephone", evidence: "call of 20 November" };
  await suppressAddress(services.as(ADMIN), wanted);
  await expect(suppressAddress(services.as(ADMIN), wanted)).rejects.toMatchObject({ code: "conflict" });
  const { items } = await listSuppressions(services.as(ADMIN), { after: null });
  expect(items).toMatchObject([{ address: null, reason: "manual", source: "admin", evidence: wanted.evidence }]);
  const audited = await services.db.auditEntry.findMany({ where: { action: "suppression.add" } });
  expect(audited).toMatchObject([{ reason: wanted.reason, role: "admin" }]);
});

test("G6 evidence is erased after 30 days, the suppression stays", async () => {
  await bounced("ann@reader.test");
  services.setNow("2026-12-19T09:00:00Z");
  expect(await eraseEvidence(services.as(SYSTEM))).toBe(0);
  services.setNow("2026-12-21T09:00:00Z");
  expect(await eraseEvidence(services.as(SYSTEM))).toBe(2);
  expect(await services.db.suppression.findMany()).toMatchObject([{ evidence: null, releasedAt: null }]);
  expect(await services.db.bounce.findMany()).toMatchObject([{ kind: "hard", diagnostic: null }]);
});

async function accepted(count: number): Promise<void> {
  const result = { kind: "accepted" } as const;
  await noteAnswers(
    services.as(SYSTEM),
    Array.from({ length: count }, () => ({ domain: "reader.test", result })),
  );
}

async function complain(number: number): Promise<string | undefined> {
  const recipientId = await recipient(`r${number}@reader.test`);
  return (await recordReport(services.as(SYSTEM), { recipientId, report: COMPLAINT })).alarm?.level;
}

test("G11 complaints raise the alarm at 0.1 % of seven days' mails, and stop bulk at 0.3 % until an admin lifts it", async () => {
  await accepted(999);
  await accepted(1);
  expect([await complain(1), await complain(2), await complain(3)]).toEqual(["alarm", "alarm", "stop"]);
  expect(await services.db.mailDomain.findMany()).toMatchObject([{ domain: "*" }]);
  await accepted(10);
  expect(await services.db.mailDomain.count()).toBe(1);
  const lift = { domain: "*", reason: "the list was cleaned" };
  await expect(releaseDomain(services.as(EDITOR), lift)).rejects.toThrow(/may not/);
  await releaseDomain(services.as(ADMIN), lift);
  expect(await services.db.mailDomain.count()).toBe(0);
  expect(await services.db.auditEntry.count({ where: { action: "mail.resume" } })).toBe(1);
});

test("G11 one complaint among few mails alarms and stops nothing, one among many is quiet", async () => {
  await accepted(100);
  expect(await complain(1)).toBe("alarm");
  await accepted(2_000);
  expect(await complain(2)).toBe("quiet");
  expect(await services.db.mailDomain.count()).toBe(0);
});

test("G9 a domain that asks to wait is paused for a minute, then twice as long up to an hour; taking mail resets it", async () => {
  const closing = {
    domain: "slow.test",
    result: { kind: "deferred", reason: "421 closing", asksFor: "pause" },
  } as const;
  const pauses: number[] = [];
  for (let strike = 1; strike <= 8; strike += 1) {
    await noteAnswers(services.as(SYSTEM), [closing]);
    const row = await services.db.mailDomain.findUniqueOrThrow({ where: { domain: "slow.test" } });
    pauses.push(Math.round((row.pausedUntil.getTime() - Date.now()) / 60_000));
    await noteAnswers(services.as(SYSTEM), [closing]);
    expect(await services.db.mailDomain.findUnique({ where: { domain: "slow.test" } })).toMatchObject({
      strikes: strike,
    });
    await services.db.mailDomain.updateMany({ data: { pausedUntil: new Date(Date.now() - 1_000) } });
  }
  expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
  await noteAnswers(services.as(SYSTEM), [{ domain: "slow.test", result: { kind: "accepted" } }]);
  expect(await services.db.mailDomain.count()).toBe(0);
});
