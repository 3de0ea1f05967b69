import { afterAll, beforeAll, expect, test } from "vitest";
import { EDITOR, NOTICE_TREATY, openTestServices, PUBLIC, type TestServices } from "../../test/open-test-services.ts";
import { draftEvent } from "../event/draft-event.ts";
import { EventDraftInput } from "../event/event-draft-input.ts";
import { listChanges } from "../event/list-changes.ts";
import { publishEvent } from "../event/publish-event.ts";
import { ChangeCursor } from "../event/record-steps.ts";
import { listTurningPoints } from "./list-turning-points.ts";
import { readDifferences } from "./read-differences.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTestServices();
});
afterAll(async () => services.close());

const on = (asOf: string | null) => ({ asOf, knownAt: null });
const REQUEST = { treaty: NOTICE_TREATY, participant: null, language: "en", limit: 50 };
const read = (from: string | null, to: string | null, participant: string | null = null) =>
  readDifferences(services.as(PUBLIC), { ...REQUEST, before: on(from), after: on(to), participant });

async function withServices(use: (own: TestServices) => Promise<void>): Promise<void> {
  const own = await openTestServices();
  try {
    await use(own);
  } finally {
    await own.close();
  }
}

test("C4 the treaty, then both sides by name, differ between signature and entry into force", async () => {
  const { differences, isCut } = await read("2020-02-01", "2020-07-01");
  expect(isCut).toBe(false);
  expect(differences.map(({ participant }) => participant?.code ?? null)).toEqual([null, "SMP", "TST"]);
  expect(differences.find(({ participant }) => participant?.code === "TST")).toMatchObject({
    before: { status: "signatory" },
    after: { status: "party", since: "2020-06-01" },
  });
});

test("C4 one participant alone", async () => {
  expect((await read("2020-02-01", null, "SMP")).differences).toMatchObject([{ participant: { code: "SMP" } }]);
});

test("C4 two days between which nothing happened do not differ", async () => {
  expect(await read("2021-01-01", "2021-02-01")).toEqual({ differences: [], isCut: false });
});

test("C4 a notice given and taken back between two days leaves no difference; while it stands it is one", async () => {
  await withServices(async (own) => {
    const desk = own.as(EDITOR);
    for (const [kind, receivedDate] of [
      ["withdrawal-notice", "2026-10-01"],
      ["withdrawal-notice-rescinded", "2026-11-01"],
    ]) {
      const references = [{ citation: "Note verbale" }];
      const act = { treaty: NOTICE_TREATY, kind, participant: "SMP", receivedDate, certainty: "received", references };
      await publishEvent(desk, await draftEvent(desk, EventDraftInput.parse(act)));
    }
    const between = async (from: string, to: string) =>
      (await readDifferences(own.as(PUBLIC), { ...REQUEST, before: on(from), after: on(to) })).differences;
    expect(await between("2026-09-01", "2026-11-15")).toEqual([]);
    expect((await between("2026-09-01", "2026-10-15")).map(({ after }) => after?.status)).toEqual(
      expect.arrayContaining(["notice-pending", "withdrawal-pending"]),
    );
  });
});

test("C4 what was not on record yet is a difference of knowledge", async () => {
  const { differences } = await readDifferences(services.as(PUBLIC), {
    before: { asOf: null, knownAt: new Date("2000-01-01T00:00:00Z") },
    after: on(null),
    ...REQUEST,
    participant: "TST",
  });
  expect(differences).toMatchObject([{ before: null, after: { status: "party" } }]);
});

test("I3 changes list what was recorded, new events without corrections", async () => {
  const page = await listChanges(services.as(PUBLIC), { treaty: NOTICE_TREATY, cursor: null, limit: 2 });
  expect(page.changes).toHaveLength(2);
  expect(page.changes[0]).toMatchObject({ event: { number: 1 }, corrections: [] });
  const cursor = ChangeCursor.parse(page.nextCursor);
  const rest = await listChanges(services.as(PUBLIC), { treaty: null, cursor, limit: 2 });
  expect(rest).toMatchObject({ changes: [{}], nextCursor: null });
});

test("nothing is near entry into force and nobody is leaving", async () => {
  const points = await listTurningPoints(services.as(PUBLIC), { limit: 5, language: "en" });
  expect(points).toEqual({ nearForce: [], exits: [] });
});
