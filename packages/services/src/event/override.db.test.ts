import { afterAll, beforeAll, expect, test } from "vitest";
import { EDITOR, openTestServices, PUBLIC, type TestServices } from "../../test/open-test-services.ts";
import { readTreaty } from "../treaty/read-treaty.ts";
import { storeTreaty } from "../treaty/store-treaty.ts";
import { TreatyRecord } from "../treaty/treaty-record.ts";
import { draftEvent } from "./draft-event.ts";
import { EventDraftInput } from "./event-draft-input.ts";
import { publishEvent } from "./publish-event.ts";
import { weighPublication } from "./weigh-publication.ts";

const CLAUSE = { text: "in our words" };
const CITED = { references: [{ citation: "Depositary notification 7" }] };

let services: TestServices;

/** Two ratifications, of which the second puts it in force on its day by the rule. */
beforeAll(async () => {
  services = await openTestServices();
  const record = {
    ...{ slug: "counted", shortTitle: "Counted", form: "multilateral", signedOn: null, statusAsAt: "2026-11-01" },
    titles: [{ language: "en", title: "Counted", authentic: true }],
    sources: [{ citation: "Test record", url: null, retrievedOn: null }],
    rules: {
      form: "multilateral",
      entryIntoForce: { trigger: { kind: "count", count: 2 }, clause: CLAUSE },
      exit: { kind: "notice", period: { amount: 6, unit: "month" }, clause: CLAUSE },
      duration: { kind: "indefinite" },
    },
    events: ["SMP", "TST"].map((participant) => ({
      ...{ kind: "ratification", participant, receivedDate: "2010-01-01", certainty: "received" },
      ...CITED,
    })),
  };
  await storeTreaty(services.as({ kind: "system" }), TreatyRecord.parse(record));
});
afterAll(async () => services.close());

const DRAFT = {
  ...{ treaty: "counted", kind: "entry-into-force", effectiveDate: "2010-01-05", certainty: "effective" },
  ...{ effectiveBasis: "stated-by-depositary", notify: "silent", references: [] },
};

async function override(facts: object): Promise<void> {
  const draft = await draftEvent(services.as(EDITOR), EventDraftInput.parse({ ...DRAFT, ...facts }));
  await publishEvent(services.as(EDITOR), draft);
}

const status = async () =>
  (await readTreaty(services.as(PUBLIC), { slug: "counted", asOf: null, knownAt: null })).status;

test("B4 another date than the computed one is refused without a reference, and without a reason", async () => {
  const text = "The depositary counts from the day of receipt of the originals.";
  await expect(override({ text })).rejects.toMatchObject({ faults: [{ field: "references" }] });
  await expect(override(CITED)).rejects.toMatchObject({ faults: [{ field: "text" }] });
  expect(await status()).toMatchObject({ inForceOn: "2010-01-01", statedDifferenceDays: null });
});

test("B4 a date that is stated as it is computed needs no reason", async () => {
  const draft = EventDraftInput.parse({ ...DRAFT, ...CITED, effectiveDate: "2010-01-01" });
  const { eventVersionId } = await draftEvent(services.as(EDITOR), draft);
  const { isUnexplainedOverride } = await weighPublication(services.db, services.as(EDITOR).now(), eventVersionId);
  expect(isUnexplainedOverride).toBe(false);
});

test("B4 an override with reason and reference holds, and is marked by its distance from the computed date", async () => {
  await override({ ...CITED, text: "The depositary counts from the day on which the originals came in." });
  expect(await status()).toMatchObject({ inForceOn: "2010-01-05", statedDifferenceDays: 4 });
});
