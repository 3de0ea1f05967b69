import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLogger } from "@pacta/platform";
import { returnAddress, unsubscribeAddress, unsubscribeToken } from "@pacta/services";
import { TEST_SECRET } from "@pacta/services/test-services";
import { uuidv7 } from "uuidv7";
import { afterEach, beforeEach, expect, test } from "vitest";
import { follow, openPostOffice, type PostOffice, publish } from "../../test/open-post-office.ts";
import { postTo } from "../../test/post-to.ts";
import { type RunningIntake, startIntake } from "./start-intake.ts";

const REPORTS = join(import.meta.dirname, "../../test/reports");
const DOMAIN = "pacta.test";

let office: PostOffice;
let intake: RunningIntake;
let recipientId: string;

beforeEach(async () => {
  office = await openPostOffice();
  const { service } = office.deps;
  const log = createLogger("test", "silent");
  intake = await startIntake({ service, log, port: 0, host: "127.0.0.1", domains: [DOMAIN] });
  await follow(office.services, "ann@reader.test");
  ({ id: recipientId } = await office.services.db.recipient.findFirstOrThrow());
});
afterEach(async () => {
  await intake.close();
  await office.close();
});

const returnPath = (secret = TEST_SECRET) => returnAddress(secret, recipientId, DOMAIN);

function report(name: string): Buffer {
  const link = `http://pacta.test/u/${unsubscribeToken(TEST_SECRET, { recipientId, outboxId: uuidv7() })}`;
  const text = readFileSync(join(REPORTS, name), "latin1").replaceAll("RETURN_PATH", returnPath());
  return Buffer.from(text.replaceAll("LINK", link).replace(/\r?\n/g, "\r\n"), "latin1");
}

async function arrive(name: string, to = returnPath(), from = ""): Promise<number> {
  return postTo(intake.port, { from, to, raw: report(name) });
}

const bounces = () => office.services.db.bounce.findMany({ orderBy: { at: "asc" } });
const suppressions = () => office.services.db.suppression.findMany();

test.each([
  ["postfix-unknown-user.eml", "5.1.1"],
  ["exchange-unknown-user.eml", "5.1.10"],
  ["gmail-like-unknown-user.eml", "5.1.1"],
  ["qmail-unknown-user.eml", "5.1.1"],
])("G5 %s is a hard bounce and suppresses the address, with its evidence", async (name, status) => {
  expect(await arrive(name)).toBe(250);
  expect(await bounces()).toMatchObject([{ recipientId, kind: "hard", status }]);
  const [suppression] = await suppressions();
  expect(suppression).toMatchObject({ reason: "hard_bounce", source: "dsn", releasedAt: null, evidence: { status } });
  expect((await bounces())[0]?.messageId).toMatch(/^<\d123456789abcdef0123456789abcdef@pacta\.test>$/);
});

test.each([
  ["exim-mailbox-full.eml", "soft"],
  ["postfix-policy.eml", "soft"],
  ["postfix-delayed.eml", "delayed"],
  ["postfix-delivered.eml", "delivered"],
  ["postfix-relayed.eml", "relayed"],
])("G5 %s is kept as %s and suppresses nobody", async (name, kind) => {
  expect(await arrive(name)).toBe(250);
  expect(await bounces()).toMatchObject([{ recipientId, kind }]);
  expect(await suppressions()).toEqual([]);
});

test("G5 4.x.x over five days without a mail arriving suppresses, a shorter run does not", async () => {
  for (const day of ["2026-11-20", "2026-11-22", "2026-11-24"]) {
    office.services.setNow(`${day}T09:00:00Z`);
    await arrive("exim-mailbox-full.eml");
  }
  expect(await suppressions()).toEqual([]);
  office.services.setNow("2026-11-25T10:00:00Z");
  await arrive("exim-mailbox-full.eml");
  expect(await suppressions()).toMatchObject([{ reason: "soft_bounce" }]);
});

test("G5 a mail that arrived in between resets the soft counter", async () => {
  await arrive("exim-mailbox-full.eml");
  office.services.setNow("2026-11-22T09:00:00Z");
  await arrive("postfix-delivered.eml");
  office.services.setNow("2026-11-26T09:00:00Z");
  await arrive("exim-mailbox-full.eml");
  expect(await suppressions()).toEqual([]);
});

test.each(["arf-complaint.eml", "arf-complaint-by-link.eml"])("G5 %s suppresses at once", async (name) => {
  expect(await arrive(name, `fbl@${DOMAIN}`, "staff@provider.test")).toBe(250);
  expect(await bounces()).toMatchObject([{ recipientId, kind: "complaint" }]);
  expect(await suppressions()).toMatchObject([{ reason: "complaint", source: "arf" }]);
});

test.each(["arf-not-spam.eml", "out-of-office.eml"])("G5 %s is no complaint and no bounce", async (name) => {
  expect(await arrive(name)).toBe(250);
  expect(await suppressions()).toEqual([]);
  expect(await bounces()).toMatchObject([{ kind: "ignored" }]);
});

test.each([
  "forwarded-report.eml",
  "report-within-report.eml",
  "no-status.eml",
  "no-boundary.eml",
  "latin-1.eml",
  "read-receipt.eml",
  "empty.eml",
])("G5 %s is not a DSN, whatever it says, and suppresses nobody", async (name) => {
  expect(await arrive(name)).toBe(250);
  expect(await suppressions()).toEqual([]);
  expect((await bounces()).every(({ kind }) => kind === "ignored")).toBe(true);
});

test("G5 a report to a return path of another deployment, or one nobody signed, is refused", async () => {
  const raw = report("postfix-unknown-user.eml");
  const foreign = returnPath("other-secret-other-secret-other-secret");
  const forged = returnPath().replace(/\.(.)/, (_, letter: string) => (letter === "a" ? ".b" : ".a"));
  for (const to of [foreign, forged, `b+@${DOMAIN}`, `ann@${DOMAIN}`, `fbl@elsewhere.test`, "ann@reader.test"]) {
    expect(await postTo(intake.port, { from: "", to, raw })).toBe(550);
  }
  expect(await bounces()).toEqual([]);
  expect(await suppressions()).toEqual([]);
});

test("G5 a report longer than a megabyte is refused", async () => {
  const raw = Buffer.concat([report("postfix-unknown-user.eml"), Buffer.alloc(1_200_000, "x\r\n")]);
  expect(await postTo(intake.port, { from: "", to: returnPath(), raw })).toBe(552);
  expect(await suppressions()).toEqual([]);
});

test("G5 a report about somebody erased meanwhile is taken and changes nothing", async () => {
  const raw = report("postfix-unknown-user.eml");
  const to = returnAddress(TEST_SECRET, uuidv7(), DOMAIN);
  expect(await postTo(intake.port, { from: "", to, raw })).toBe(250);
  expect(await bounces()).toEqual([]);
});

test("G5 what a person writes to the complaints mailbox goes back to them", async () => {
  expect(await arrive("out-of-office.eml", `abuse@${DOMAIN}`, "ann@reader.test")).toBe(550);
  expect(await bounces()).toEqual([]);
});

test("G1 a mail to the address in List-Unsubscribe ends what one click would, and a bounce to it does not", async () => {
  const { outboxId } = await publish(office.services);
  await office.processors["fan-out"]({ outboxId });
  const to = unsubscribeAddress(TEST_SECRET, { recipientId, outboxId }, DOMAIN);
  const states = async () => (await office.services.db.subscription.findMany()).map(({ state }) => state);
  const post = async (from: string) =>
    postTo(intake.port, { from, to, raw: Buffer.from("Subject: unsubscribe\r\n\r\n") });
  expect(await post("")).toBe(250);
  expect(await states()).toEqual(["active"]);
  expect(await post("ann@reader.test")).toBe(250);
  expect(await states()).toEqual(["ended"]);
  expect(await post("ann@reader.test")).toBe(250);
  const foreign = unsubscribeAddress(TEST_SECRET, { recipientId, outboxId: uuidv7() }, DOMAIN);
  const raw = Buffer.from("Subject: unsubscribe\r\n\r\n");
  expect(await postTo(intake.port, { from: "ann@reader.test", to: foreign, raw })).toBe(550);
});

test("every made report is used by a test above", () => {
  const source = readFileSync(import.meta.filename, "utf8");
  const unused = readdirSync(REPORTS).filter((name) => name.endsWith(".eml") && !source.includes(name));
  expect(unused).toEqual([]);
});
