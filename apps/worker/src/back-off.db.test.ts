import { afterEach, beforeEach, expect, test } from "vitest";
import { follow, openPostOffice, type PostOffice, publish } from "../test/open-post-office.ts";
import { openDomainRate } from "./domain-rate.ts";
import { sendDeliveriesProcessor } from "./processors/send-deliveries.ts";

let office: PostOffice;
let outboxId: string;

beforeEach(async () => {
  office = await openPostOffice();
});
afterEach(async () => {
  await office.close();
});

async function publishTo(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) await follow(office.services, address);
  ({ outboxId } = await publish(office.services));
  await office.processors["fan-out"]({ outboxId });
}

const send = async () => office.processors["send-deliveries"]({ outboxId, lane: 0 });
const names = (count: number, domain: string) => Array.from({ length: count }, (_, index) => `r${index}@${domain}`);
const paused = async () => (await office.services.db.mailDomain.findMany()).map(({ domain }) => domain);

function answerAll(addresses: readonly string[], code: number, message: string): void {
  for (const address of addresses) office.smtp.answer(address, { kind: "refuse", code, message });
}

test("G9 five mails of a domain put off with 450 pause it; others are told, and it is asked no more", async () => {
  const slow = names(12, "slow.test");
  await publishTo([...slow, "ann@reader.test"]);
  answerAll(slow, 450, "4.2.1 too fast");
  await send();
  expect(await paused()).toEqual(["slow.test"]);
  expect(office.smtp.mails.map(({ to }) => to)).toEqual([["ann@reader.test"]]);
  const waiting = await office.services.db.delivery.findMany({ where: { state: "queued" } });
  expect(waiting).toHaveLength(12);
  // Those that were in flight were tried; those behind them were not, and lost no attempt.
  expect(waiting.filter(({ attempts }) => attempts === 0).length).toBeGreaterThan(0);
  expect(waiting.filter(({ attempts }) => attempts === 1).length).toBeGreaterThanOrEqual(5);
});

test("G9 one 421 pauses the domain, and no other", async () => {
  await publishTo(["ann@slow.test", "ann@reader.test"]);
  answerAll(["ann@slow.test"], 421, "4.7.0 closing, slow down");
  await send();
  expect(await paused()).toEqual(["slow.test"]);
});

test("G9 a single greylisted reader does not pause the domain", async () => {
  await publishTo([...names(3, "reader.test"), "new@reader.test"]);
  answerAll(["new@reader.test"], 451, "4.7.1 greylisted, try again");
  await send();
  expect(await paused()).toEqual([]);
  expect(office.smtp.mails).toHaveLength(3);
});

test("G11 while bulk is stopped nothing is claimed, and all of it leaves once it is lifted", async () => {
  await publishTo(["ann@reader.test"]);
  const stop = { domain: "*", pausedUntil: new Date("2999-01-01"), strikes: 1, reason: "complaints" };
  await office.services.db.mailDomain.create({ data: stop });
  await send();
  expect(office.smtp.mails).toHaveLength(0);
  expect(await office.services.db.delivery.findMany()).toMatchObject([{ state: "queued", attempts: 0, reason: null }]);
  await office.services.db.mailDomain.deleteMany();
  await send();
  expect(office.smtp.mails).toHaveLength(1);
});

test("G9 a process sends a domain no more mails a minute than it may", async () => {
  const deps = { ...office.deps, domainRate: openDomainRate(2, () => 600_000) };
  await publishTo(names(5, "reader.test"));
  await sendDeliveriesProcessor(deps)({ outboxId, lane: 0 });
  expect(office.smtp.mails).toHaveLength(2);
  const waiting = await office.services.db.delivery.findMany({ where: { state: "queued" } });
  expect(waiting.map(({ attempts }) => attempts)).toEqual([0, 0, 0]);
});

test("G5 an unknown user at hand-over suppresses the address after it happened, a policy does not", async () => {
  await publishTo(["gone@reader.test", "blocked@reader.test"]);
  answerAll(["gone@reader.test"], 550, "5.1.1 user unknown");
  answerAll(["blocked@reader.test"], 550, "5.7.1 blocked by policy");
  await send();
  const suppressions = await office.services.db.suppression.findMany();
  expect(suppressions).toMatchObject([{ reason: "hard_bounce", source: "smtp" }]);
  const gone = await office.services.db.recipient.findFirstOrThrow({ where: { address: "gone@reader.test" } });
  expect(suppressions[0]?.addressHash).toBe(gone.addressHash);
});

test("G5 mails leave with a return path that names their reader", async () => {
  await publishTo(["ann@reader.test"]);
  await send();
  expect(office.smtp.mails[0]?.from).toMatch(/^b\+[a-z2-7]{26}\.[a-z2-7]{16}@pacta\.test$/);
  expect(office.smtp.mails[0]?.raw).toMatch(/<mailto:unsubscribe\+[a-z2-7]{50}@pacta\.test>/);
});
