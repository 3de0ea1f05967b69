import { afterAll, beforeAll, expect, test } from "vitest";
import { NOTICE_TREATY, openTestServices, PUBLIC, type TestServices } from "../../test/open-test-services.ts";
import { compareParticipants } from "./compare-participants.ts";
import { listParticipantRecords } from "./list-participant-records.ts";
import { readBetween } from "./read-between.ts";
import { readMatrix } from "./read-matrix.ts";
import { readParticipant } from "./read-participant.ts";

let services: TestServices;
const NOW = { asOf: null, knownAt: null, language: "en" };
const PAGE = { cursor: null, limit: 50 };

beforeAll(async () => {
  services = await openTestServices();
});
afterAll(async () => services.close());

const read = (input: Partial<Parameters<typeof readParticipant>[1]>) =>
  readParticipant(services.as(PUBLIC), { code: "TST", status: null, ...NOW, ...PAGE, ...input });

test("a participant has its treaties by status, today and on a past day", async () => {
  const present = await read({});
  expect(present).toMatchObject({ name: "Testland", counts: [{ status: "party", count: 1 }], nextCursor: null });
  expect(present.treaties).toMatchObject([{ slug: NOTICE_TREATY, status: "party", since: "2020-06-01" }]);
  expect((await read({ asOf: "2020-02-01" })).treaties).toMatchObject([{ status: "signatory" }]);
  expect((await read({ asOf: "2019-02-01" })).treaties).toEqual([]);
});

test("C3 a participant's treaties leave out what was not on record yet", async () => {
  expect((await read({ knownAt: new Date("2000-01-01T00:00:00Z") })).treaties).toEqual([]);
});

test("a participant's treaties are filtered by status", async () => {
  expect((await read({ status: "signatory" })).treaties).toEqual([]);
  expect((await read({ status: "party" })).treaties).toHaveLength(1);
});

test("an unknown participant is refused at its field", async () => {
  await expect(read({ code: "XXX" })).rejects.toMatchObject({ faults: [{ field: "code" }] });
});

test("participants are listed with the number of treaties that bind them", async () => {
  expect(await listParticipantRecords(services.as(PUBLIC), { language: "fr" })).toMatchObject([
    { code: "OTH", treaties: 0 },
    { code: "SMP", treaties: 1 },
    { code: "TST", treaties: 1 },
  ]);
});

test("two participants are compared by what binds both, one or neither", async () => {
  const compare = (b: string, asOf: string | null) =>
    compareParticipants(services.as(PUBLIC), { a: "TST", b, share: null, ...NOW, ...PAGE, asOf });
  expect(await compare("SMP", null)).toMatchObject({ counts: { both: 1, "only-a": 0, "only-b": 0, neither: 0 } });
  expect(await compare("OTH", null)).toMatchObject({
    counts: { both: 0, "only-a": 1 },
    treaties: [{ ofA: { status: "party" }, ofB: null }],
  });
  expect(await compare("SMP", "2020-02-01")).toMatchObject({ counts: { both: 0, neither: 1 } });
  await expect(compare("TST", null)).rejects.toMatchObject({ code: "invalid", faults: [{ field: "b" }] });
});

test("a treaty is in force between two on a day, with the reason", async () => {
  const between = (asOf: string) =>
    readBetween(services.as(PUBLIC), { slug: NOTICE_TREATY, a: "TST", b: "SMP", ...NOW, asOf });
  expect(await between("2021-01-01")).toMatchObject({
    a: { name: "Testland" },
    answer: { answer: "in-force", since: "2020-06-01" },
  });
  expect(await between("2020-03-01")).toMatchObject({ answer: { answer: "not-in-force" } });
});

test("A3 the matrix holds a cell for each participant and treaty, on any day", async () => {
  const matrix = (asOf: string | null, participants: string[] = []) =>
    readMatrix(services.as(PUBLIC), { treaties: [NOTICE_TREATY], participants, ...NOW, asOf });
  expect((await matrix(null)).rows).toMatchObject([
    { code: "SMP", cells: [{ status: "party", since: "2020-06-01", next: null }] },
    { code: "TST", cells: [{ status: "party" }] },
  ]);
  expect((await matrix("2020-03-01")).rows[0]?.cells).toMatchObject([{ status: "signatory", next: "party" }]);
  expect((await matrix(null, ["OTH"])).rows).toMatchObject([{ code: "OTH", cells: [null] }]);
});
