import { EventQuery } from "@pacta/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EDITOR, NOTICE_TREATY, openTestServices, PUBLIC, type TestServices } from "../../test/open-test-services.ts";
import { readTreaty } from "../treaty/read-treaty.ts";
import { draftEvent } from "./draft-event.ts";
import { EventDraftInput } from "./event-draft-input.ts";
import { listChanges } from "./list-changes.ts";
import { listEvents } from "./list-events.ts";
import { publishEvent } from "./publish-event.ts";
import { readRevisions } from "./read-revisions.ts";
import { retractEvent } from "./retract-event.ts";

const CORRECTION_ID = "0192c000-0000-7000-8000-000000000002";
const STATED = { effectiveBasis: "stated-by-depositary", certainty: "effective", notify: "silent" };
const WAS = [{ field: "effectiveDate", before: "2024-01-01", after: "2024-02-01" }];

let services: TestServices;
let eventId: string;

/** A registration with effect from January, corrected a day later to February. */
beforeAll(async () => {
  services = await openTestServices();
  const facts = { treaty: NOTICE_TREATY, kind: "registration", actDate: "2023-12-01", effectiveDate: "2024-01-01" };
  const references = [{ citation: "Register 7" }];
  const draft = await draftEvent(services.as(EDITOR), EventDraftInput.parse({ ...facts, ...STATED, references }));
  eventId = draft.eventId;
  await publishEvent(services.as(EDITOR), draft);
  services.setNow("2026-11-21T09:00:00Z");
  const first = await services.db.eventVersion.findUniqueOrThrow({ where: { id: draft.eventVersionId } });
  await services.db.eventVersion.create({
    data: {
      ...first,
      ...{
        id: CORRECTION_ID,
        number: 2,
        state: "draft",
        recordedAt: null,
        createdAt: new Date("2026-11-21T08:00:00Z"),
      },
      effectiveDate: new Date("2024-02-01T00:00:00Z"),
      references: { create: { id: CORRECTION_ID, citation: "Register 7, corrigendum" } },
    },
  });
  await publishEvent(services.as(EDITOR), { eventVersionId: CORRECTION_ID });
});
afterAll(async () => services.close());

const BEFORE = new Date("2026-11-20T12:00:00Z");

test("C7 a corrected event says on the treaty's page what it said before, and before the correction nothing", async () => {
  const shown = async (knownAt: Date | null) => {
    const { timeline } = await readTreaty(services.as(PUBLIC), { slug: NOTICE_TREATY, asOf: null, knownAt });
    return timeline.find((event) => event.eventId === eventId);
  };
  expect(await shown(null)).toMatchObject({ number: 2, effectiveDate: "2024-02-01", corrections: WAS });
  expect(await shown(BEFORE)).toMatchObject({ number: 1, effectiveDate: "2024-01-01", corrections: [] });
});

test("C7 the stream and the changes of the record carry the correction", async () => {
  const query = EventQuery.parse({ kind: ["registration"] });
  const page = await listEvents(services.as(PUBLIC), { query, knownAt: null, cursor: null, limit: 5 });
  expect(page.events).toMatchObject([{ number: 2, corrections: WAS }]);
  const { changes } = await listChanges(services.as(PUBLIC), { treaty: NOTICE_TREATY, cursor: null, limit: 5 });
  expect(changes[0]).toMatchObject({ kind: "corrected", corrections: WAS });
});

test("C7 the revisions of an event are all that was ever published of it", async () => {
  const read = (knownAt: Date | null) => readRevisions(services.as(PUBLIC), { eventId, knownAt });
  expect(await read(null)).toMatchObject({
    eventId,
    revisions: [
      { number: 1, effectiveDate: "2024-01-01", corrections: [] },
      {
        number: 2,
        effectiveDate: "2024-02-01",
        corrections: WAS,
        references: [{ citation: "Register 7, corrigendum" }],
      },
    ],
  });
  expect((await read(BEFORE)).revisions).toMatchObject([{ number: 1 }]);
  await expect(readRevisions(services.as(PUBLIC), { eventId: CORRECTION_ID, knownAt: null })).rejects.toMatchObject({
    code: "not-found",
    faults: [{ field: "eventId" }],
  });
});

test("C7 a retraction stays in the revisions, but not in those of the time before it", async () => {
  services.setNow("2026-11-22T09:00:00Z");
  await retractEvent(services.as(EDITOR), { eventVersionId: CORRECTION_ID, reason: "Registered twice" });
  const last = async (knownAt: Date | null) =>
    (await readRevisions(services.as(PUBLIC), { eventId, knownAt })).revisions.at(-1);
  expect(await last(null)).toMatchObject({ state: "retracted", retraction: { reason: "Registered twice" } });
  expect(await last(new Date("2026-11-21T12:00:00Z"))).toMatchObject({ state: "published", retraction: null });
});
