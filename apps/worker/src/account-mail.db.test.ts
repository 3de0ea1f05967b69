import { confirmSubscription } from "@pacta/services";
import { PUBLIC } from "@pacta/services/test-services";
import { uuidv7 } from "uuidv7";
import { afterEach, beforeEach, expect, test } from "vitest";
import { follow, openPostOffice, type PostOffice, request } from "../test/open-post-office.ts";

let office: PostOffice;

beforeEach(async () => {
  office = await openPostOffice();
});
afterEach(async () => office.close());

async function mailId(): Promise<string> {
  // The ledger counts by the database's clock, the test's own may be ahead of it.
  await office.services.db.accountMail.updateMany({ data: { nextAttemptAt: new Date(0) } });
  return (await office.services.db.accountMail.findFirstOrThrow()).id;
}

async function sendMail(): Promise<void> {
  await office.processors["send-account-mail"]({ accountMailId: await mailId() });
}

test("a confirmation mail arrives once, carries no List header, and its link confirms", async () => {
  await request(office.services, "ann@reader.test");
  await sendMail();
  await sendMail();
  const [mail, ...more] = office.smtp.mails;
  expect(more).toEqual([]);
  expect(mail?.raw).not.toMatch(/^(List-|Precedence)/im);
  const token = /http:\/\/pacta\.test\/confirm\/(\S+)/.exec(mail?.parsed.text ?? "")?.[1];
  const result = await confirmSubscription(office.services.as(PUBLIC), { token: token ?? "" });
  expect(result.kind).toBe("confirmed");
  expect(mail?.parsed.text).toContain(result.sentences[0]);
});

test("a confirmation mail is not sent once the subscription is confirmed", async () => {
  await follow(office.services, "ann@reader.test");
  await sendMail();
  expect(office.smtp.mails).toEqual([]);
  const row = await office.services.db.accountMail.findFirstOrThrow();
  expect(row).toMatchObject({ state: "skipped", reason: "the subscription is no longer pending" });
});

test.each([
  [451, "queued"],
  [550, "failed"],
])("a confirmation mail answered with %i is %s", async (code, state) => {
  await request(office.services, "ann@reader.test");
  office.smtp.answer("ann@reader.test", { kind: "refuse", code, message: "no" });
  await sendMail();
  const row = await office.services.db.accountMail.findFirstOrThrow();
  expect(row).toMatchObject({ state, attempts: 1, leaseOwner: null });
});

test("F10 the owner of a failing endpoint is told where, since when and where its log is", async () => {
  await follow(office.services, "ann@reader.test");
  const { id: recipientId } = await office.services.db.recipient.findFirstOrThrow();
  await office.services.db.accountMail.updateMany({ data: { state: "sent" } });
  const endpointId = uuidv7();
  const details = {
    endpointId,
    stage: "disabled",
    endpointUrl: "https://hooks.reader.test/pacta",
    failingSince: "2026-11-19T10:00:00.000Z",
    nextAttemptAt: null,
    attempts: 10,
    answer: "HTTP 503",
  };
  const id = uuidv7();
  await office.services.db.accountMail.create({
    data: {
      id,
      recipientId,
      kind: "webhook-disabled",
      details,
      state: "queued",
      createdAt: new Date(0),
      nextAttemptAt: new Date(0),
    },
  });
  await office.processors["send-account-mail"]({ accountMailId: id });
  const [mail] = office.smtp.mails;
  expect(mail?.parsed.subject).toContain("hooks.reader.test");
  expect(mail?.parsed.text).toContain("HTTP 503");
  expect(mail?.parsed.text).toContain(`http://pacta.test/webhooks/${endpointId}`);
  expect(mail?.raw).not.toMatch(/^(List-|Precedence)/im);
});

test("an account mail of a kind nobody wrote a template for waits, and is dead in the end", async () => {
  await follow(office.services, "ann@reader.test");
  await office.services.db.accountMail.updateMany({ data: { kind: "odd", nextAttemptAt: new Date(0) } });
  const { id } = await office.services.db.accountMail.findFirstOrThrow();
  await office.processors["send-account-mail"]({ accountMailId: id });
  const row = await office.services.db.accountMail.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ state: "queued", attempts: 1, reason: "the mail could not be written" });
});
