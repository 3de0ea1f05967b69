import { EventFilter } from "@pacta/domain";
import { draftEvent, EventDraftInput, publishEvent, readFilterNames, retractEvent } from "@pacta/services";
import { EDITOR, NOTICE_TREATY, PUBLIC } from "@pacta/services/test-services";
import { afterEach, beforeEach, expect, test } from "vitest";
import { follow, openPostOffice, type PostOffice, publish } from "../test/open-post-office.ts";

let office: PostOffice;

beforeEach(async () => {
  office = await openPostOffice();
});
afterEach(async () => office.close());

const NOTICE = {
  treaty: NOTICE_TREATY,
  kind: "withdrawal-notice",
  participant: "SMP",
  receivedDate: "2026-11-18",
  certainty: "received",
  references: [{ citation: "Note verbale 12/2026", retrievedOn: "2026-11-19" }],
} as const;

/** Tells of everything there is to tell, as the worker would. */
async function deliver(): Promise<void> {
  for (const { id: outboxId } of await office.services.db.outbox.findMany({ where: { fannedOutAt: null } })) {
    await office.processors["fan-out"]({ outboxId });
    await office.processors["send-deliveries"]({ outboxId, lane: 0 });
  }
}

/** Publishes a first version and tells of it. */
async function told(): Promise<{ eventId: string; eventVersionId: string }> {
  const { eventVersionId } = await publish(office.services);
  await deliver();
  const { eventId } = await office.services.db.eventVersion.findUniqueOrThrow({ where: { id: eventVersionId } });
  return { eventId, eventVersionId };
}

async function publishMore(more: Record<string, unknown>): Promise<string> {
  const draft = EventDraftInput.parse({ ...NOTICE, ...more });
  const { eventVersionId } = await draftEvent(office.services.as(EDITOR), draft);
  await publishEvent(office.services.as(EDITOR), { eventVersionId });
  return eventVersionId;
}

const subjectsTo = (address: string): string[] =>
  office.smtp.mails.filter(({ to }) => to.includes(address)).map(({ parsed }) => parsed.subject ?? "");

test("C7 a correction reaches who was told, says what was wrong, and is news to a new follower", async () => {
  await follow(office.services, "ann@reader.test");
  const { eventId } = await told();
  await follow(office.services, "new@reader.test");
  await publishMore({ corrects: eventId, receivedDate: "2026-11-17", notify: "notify" });
  await deliver();
  const [, correction] = office.smtp.mails.filter(({ to }) => to.includes("ann@reader.test"));
  expect(correction?.parsed.subject).toMatch(/^Correction/);
  expect(correction?.parsed.text).toContain("18 November 2026");
  expect(correction?.parsed.text).toContain("17 November 2026");
  expect(subjectsTo("new@reader.test")).toEqual([expect.not.stringMatching(/^Correction/)]);
});

test("H5 a correction for those who were told leaves all others alone", async () => {
  await follow(office.services, "ann@reader.test");
  const { eventId } = await told();
  await follow(office.services, "new@reader.test");
  await publishMore({ corrects: eventId, receivedDate: "2026-11-17", notify: "told" });
  await deliver();
  expect(subjectsTo("ann@reader.test")).toHaveLength(2);
  expect(subjectsTo("new@reader.test")).toEqual([]);
});

test("a retracted event is called off with its reason, to those only who were told of it", async () => {
  await follow(office.services, "ann@reader.test");
  const { eventVersionId } = await told();
  await follow(office.services, "new@reader.test");
  await retractEvent(office.services.as(EDITOR), { eventVersionId, reason: "the note was a forgery" });
  await deliver();
  const [, cancellation] = office.smtp.mails.filter(({ to }) => to.includes("ann@reader.test"));
  expect(cancellation?.parsed.text).toContain("the note was a forgery");
  expect(subjectsTo("new@reader.test")).toEqual([]);
});

test("C5 who was told of a notice hears that it was rescinded, whatever kinds he follows", async () => {
  await follow(office.services, "ann@reader.test", { kind: ["withdrawal-notice"] });
  const { eventId } = await told();
  await publishMore({ kind: "withdrawal-notice-rescinded", receivedDate: "2026-11-19", revokes: eventId });
  await deliver();
  const [notice, cancellation, ...more] = office.smtp.mails;
  expect(more).toEqual([]);
  expect(notice?.parsed.messageId).not.toBe(cancellation?.parsed.messageId);
  expect(cancellation?.parsed.text).toContain("20 November 2026");
});

test("E9 each distinct filter is evaluated once for an event, however many follow it", async () => {
  for (let number = 0; number < 5; number += 1) await follow(office.services, `reader${number}@reader.test`);
  await follow(office.services, "reader0@reader.test", { participant: ["OTH"] });
  const { outboxId } = await publish(office.services);
  await office.processors["fan-out"]({ outboxId });
  expect(await office.services.db.outboxFilter.count({ where: { outboxId } })).toBe(1);
  expect(await office.services.db.delivery.count()).toBe(5);
});

test("K a reader's mail says in his language what he follows", async () => {
  await follow(office.services, "ann@reader.test", { kind: ["withdrawal-notice"] });
  await office.services.db.recipient.updateMany({ data: { locale: "fr" } });
  await told();
  const [mail] = office.smtp.mails;
  const { body } = await office.services.db.filter.findFirstOrThrow();
  const french = await readFilterNames(office.services.as(PUBLIC), { filter: EventFilter.parse(body), language: "fr" });
  expect(french.sentence).not.toMatch(/notice/i);
  expect(mail?.parsed.text).toContain(french.sentence);
});

test("a retraction is not told to who was never told of the event", async () => {
  await follow(office.services, "ann@reader.test");
  const { eventVersionId, outboxId } = await publish(office.services);
  await office.processors["fan-out"]({ outboxId });
  await retractEvent(office.services.as(EDITOR), { eventVersionId, reason: "entered twice" });
  await deliver();
  await office.processors["send-deliveries"]({ outboxId, lane: 0 });
  expect(office.smtp.mails).toEqual([]);
  const states = await office.services.db.delivery.findMany({ select: { state: true } });
  expect(states).toEqual([{ state: "skipped" }, { state: "skipped" }]);
});
