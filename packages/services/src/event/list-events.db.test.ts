import { EventQuery } from "@pacta/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EDITOR, NOTICE_TREATY, openTestServices, PUBLIC, type TestServices } from "../../test/open-test-services.ts";
import { draftEvent } from "./draft-event.ts";
import { EventDraftInput } from "./event-draft-input.ts";
import { type EventPage, listEventRun, listEvents } from "./list-events.ts";
import { publishEvent } from "./publish-event.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTestServices();
  services.setNow("2026-11-21T09:00:00Z");
  const draft = await draftEvent(
    services.as(EDITOR),
    EventDraftInput.parse({
      treaty: NOTICE_TREATY,
      kind: "registration",
      actDate: "2020-03-01",
      certainty: "effective",
      notify: "silent",
      references: [{ citation: "Register 7" }],
    }),
  );
  await publishEvent(services.as(EDITOR), draft);
});
afterAll(async () => services.close());

async function list(query: object, limit = 50, cursor: string | null = null): Promise<EventPage> {
  return listEvents(services.as(PUBLIC), { query: EventQuery.parse(query), knownAt: null, cursor, limit });
}

function kinds({ events }: EventPage): string[] {
  return events.map(({ kind }) => kind);
}

test("A1 an old act entered late stands first, unless the day of the act is asked for", async () => {
  expect(kinds(await list({}))).toEqual(["registration", "exchange-of-instruments", "signature", "signature"]);
  const [first] = kinds(await list({ sort: "-actDate" }));
  expect(first).toBe("exchange-of-instruments");
});

test.each([
  ["kind", { kind: ["signature"] }, 2],
  ["kind and day", { kind: ["signature"], from: "2020-01-11" }, 0],
  ["days, both included", { from: "2020-01-10", to: "2020-03-01" }, 3],
  ["a party of a bilateral treaty", { participant: ["TST"] }, 4],
  ["another participant", { participant: ["OTH"] }, 0],
  ["treaty", { treaty: [NOTICE_TREATY] }, 4],
  ["topic", { topic: ["defence-security"] }, 4],
  ["another topic", { topic: ["culture"] }, 0],
])("A1 the stream is filtered by %s, and the count says so", async (_name, query, expected) => {
  const page = await list(query);
  expect([page.events.length, page.total, page.isTotalCapped]).toEqual([expected, expected, false]);
});

test("A1 pages follow each other without a gap or a repeat", async () => {
  const all = await list({});
  const first = await list({}, 3);
  const second = await list({}, 3, first.nextCursor);
  expect([...first.events, ...second.events]).toEqual(all.events);
  expect(second.nextCursor).toBeNull();
});

test("A1 unknown participants are refused by name", async () => {
  await expect(list({ participant: ["TST", "ATL", "XYZ"] })).rejects.toThrow("ATL, XYZ: no such participant");
});

test("A1 a draft appears neither in the list nor in the count", async () => {
  await draftEvent(
    services.as(EDITOR),
    EventDraftInput.parse({
      treaty: NOTICE_TREATY,
      kind: "publication",
      actDate: "2020-04-01",
      certainty: "effective",
      notify: "silent",
      references: [],
    }),
  );
  expect((await list({ kind: ["publication"] })).total).toBe(0);
});

test("A1 the stream is filtered by regional group, depositary and codes of other schemes", async () => {
  const testland = await services.db.participant.update({ where: { code: "TST" }, data: { unRegion: "Test group" } });
  await services.db.participantCode.create({ data: { participantId: testland.id, scheme: "iso2", code: "TT" } });
  const totals = await Promise.all(
    [{ region: ["Test group"] }, { region: ["Elsewhere"] }, { participant: ["TT"] }, { depositary: ["WIPO"] }].map(
      (query) => list(query),
    ),
  );
  expect(totals.map(({ total }) => total)).toEqual([4, 0, 4, 0]);
});

test("C3 the stream as it was known at an instant holds what had been entered by then", async () => {
  const before = { query: EventQuery.parse({}), cursor: null, limit: 50, knownAt: new Date("2026-11-20T12:00:00Z") };
  expect(kinds(await listEvents(services.as(PUBLIC), before))).not.toContain("registration");
  const after = { ...before, knownAt: new Date("2026-11-21T12:00:00Z") };
  expect(kinds(await listEvents(services.as(PUBLIC), after))).toContain("registration");
});

test("J2 a run for a file holds the very events of the page, uncounted, and goes on where it ended", async () => {
  const input = { query: EventQuery.parse({}), knownAt: null, cursor: null, limit: 3, language: "en" };
  const page = await listEvents(services.as(PUBLIC), input);
  const run = await listEventRun(services.as(PUBLIC), input);
  expect(run).toEqual({ events: page.events, nextCursor: page.nextCursor });
  const rest = await listEventRun(services.as(PUBLIC), { ...input, cursor: run.nextCursor, limit: 1_000 });
  expect([rest.events.length + run.events.length, rest.nextCursor]).toEqual([page.total, null]);
});
