import { afterAll, beforeAll, expect, test } from "vitest";
import { ADMIN, EDITOR, NOTICE_TREATY, openTestServices, type TestServices } from "../../test/open-test-services.ts";
import { recordTreatyRules } from "../treaty/record-treaty-rules.ts";
import { draftEvent } from "./draft-event.ts";
import { EventDraftInput } from "./event-draft-input.ts";
import { publishEvent } from "./publish-event.ts";

const CLAUSE = { text: "in our words" };
const RULES = {
  form: "bilateral",
  parties: ["TST", "SMP"],
  entryIntoForce: { trigger: { kind: "exchange-of-instruments" }, clause: CLAUSE },
  exit: { kind: "none" },
  duration: { kind: "fixed", period: { amount: 30, unit: "year" }, clause: CLAUSE },
};
let services: TestServices;

beforeAll(async () => {
  services = await openTestServices();
});
afterAll(async () => services.close());

function draft(facts: Record<string, unknown>): ReturnType<typeof draftEvent> {
  const input = {
    treaty: NOTICE_TREATY,
    certainty: "received",
    references: [{ citation: "Note verbale" }],
    ...facts,
  };
  return draftEvent(services.as(EDITOR), EventDraftInput.parse(input));
}

test.each([
  ["of a kind the treaty cannot have", { kind: "accession", participant: "SMP", actDate: "2026-01-01" }, "kind"],
  ["by nobody", { kind: "reservation", actDate: "2026-01-01" }, "participant"],
  ["by a stranger", { kind: "signature", participant: "OTH", actDate: "2026-01-01" }, "participant"],
  ["towards itself", { kind: "objection", participant: "SMP", towards: "SMP", actDate: "2026-01-01" }, "towards"],
  [
    "with a latest day but no range",
    { kind: "signature", participant: "SMP", actDate: "2026-01-01", latestDate: "2026-01-09" },
    "latestDate",
  ],
  ["without a date", { kind: "signature", participant: "SMP" }, "actDate"],
])("an event %s is refused at the field, and nothing is stored", async (_, facts, field) => {
  const before = [await services.db.event.count(), await services.db.auditEntry.count()];
  await expect(draft(facts)).rejects.toMatchObject({ code: "invalid", faults: [{ field }] });
  expect([await services.db.event.count(), await services.db.auditEntry.count()]).toEqual(before);
});

test("an announcement needs no other date than that of its announcement", async () => {
  const facts = { kind: "announcement", participant: "SMP", announcedDate: "2026-11-01", certainty: "announced" };
  const { eventVersionId } = await draft(facts);
  expect(await publishEvent(services.as(EDITOR), { eventVersionId })).toMatchObject({ kind: "published" });
});

test("a draft that the rules recorded since do not allow is refused at publication and stays a draft", async () => {
  await recordTreatyRules(services.as(ADMIN), { treaty: NOTICE_TREATY, rules: RULES });
  const { eventVersionId } = await draft({ kind: "extension-of-term", actDate: "2026-11-01" });
  const rules = { ...RULES, duration: { kind: "indefinite" } };
  await recordTreatyRules(services.as(ADMIN), { treaty: NOTICE_TREATY, rules });
  await expect(publishEvent(services.as(EDITOR), { eventVersionId })).rejects.toMatchObject({
    code: "invalid",
    faults: [{ field: "kind" }],
  });
  expect(await services.db.eventVersion.findUniqueOrThrow({ where: { id: eventVersionId } })).toMatchObject({
    state: "draft",
    recordedAt: null,
  });
});
