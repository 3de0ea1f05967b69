import { EventQuery } from "@pacta/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestServices, PUBLIC, type TestServices } from "../../test/open-test-services.ts";
import { listEvents } from "../event/list-events.ts";
import { storeParticipants } from "../treaty/store-participants.ts";
import { ParticipantRecord } from "../treaty/treaty-record.ts";
import { listParticipantRecords } from "./list-participant-records.ts";
import { listParticipants } from "./list-participants.ts";
import { readParticipant } from "./read-participant.ts";
import { readParticipantAddress } from "./read-participant-address.ts";
import { suggest } from "./suggest.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTestServices();
  const records = [
    { code: "TS2", kind: "state", names: [{ language: "en", name: "Testland again" }], codes: [["iso2", "T2"]] },
    { code: "NON", kind: "state", names: [{ language: "en", name: "Nonland" }], codes: [["former", "TST"]] },
  ].map((one) => ({ ...one, codes: one.codes.map(([scheme, code]) => ({ scheme, code })) }));
  await storeParticipants(
    services.as({ kind: "system" }),
    records.map((record) => ParticipantRecord.parse(record)),
  );
  const { id } = await services.db.participant.findUniqueOrThrow({ where: { code: "TST" } });
  await services.db.participant.update({ where: { code: "TS2" }, data: { mergedIntoId: id } });
  await services.db.participant.update({ where: { code: "NON" }, data: { retractedReason: "There is no such State" } });
});
afterAll(async () => services.close());

const read = async (code: string) =>
  readParticipant(services.as(PUBLIC), {
    ...{ code, status: null, cursor: null, limit: 50 },
    ...{ asOf: null, knownAt: null, language: "en" },
  });

test.each([
  ["TST", { kind: "present" }],
  ["TS2", { kind: "moved", code: "TST" }],
  ["T2", { kind: "moved", code: "TST" }],
  ["NON", { kind: "retracted", name: "Nonland", reason: "There is no such State" }],
  ["XXX", { kind: "unknown" }],
])("B6 the code %s leads to %o", async (code, expected) => {
  expect(await readParticipantAddress(services.as(PUBLIC), { code })).toEqual(expected);
});

test("B6 what is asked of a merged record is answered by the one it was merged into", async () => {
  expect(await read("TS2")).toMatchObject({ code: "TST", treaties: [{}] });
  expect((await read("T2")).code).toBe("TST");
  expect((await read("TST")).code).toBe("TST");
  const query = EventQuery.parse({ participant: ["TS2"] });
  expect((await listEvents(services.as(PUBLIC), { query, knownAt: null, cursor: null, limit: 50 })).total).toBe(3);
});

test("B6 a record taken back is refused with the reason", async () => {
  await expect(read("NON")).rejects.toMatchObject({ code: "not-found", message: /There is no such State/ });
});

test("B6 lists and suggestions name neither", async () => {
  const ctx = services.as(PUBLIC);
  const codes = ["OTH", "SMP", "TST"];
  expect((await listParticipantRecords(ctx, { language: "en" })).map(({ code }) => code)).toEqual(codes);
  expect((await listParticipants(ctx)).map(({ code }) => code)).toEqual(codes);
  expect((await suggest(ctx, { query: "Testland", language: "en", limit: 5 })).participants).toHaveLength(1);
  expect((await suggest(ctx, { query: "Nonland", language: "en", limit: 5 })).participants).toEqual([]);
});
