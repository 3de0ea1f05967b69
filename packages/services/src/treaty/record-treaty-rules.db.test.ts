import { afterAll, beforeAll, expect, test } from "vitest";
import {
  ADMIN,
  EDITOR,
  NOTICE_TREATY,
  openTestServices,
  type TestServices,
  VIEWER,
} from "../../test/open-test-services.ts";
import { draftEvent } from "../event/draft-event.ts";
import { EventDraftInput } from "../event/event-draft-input.ts";
import { publishEvent } from "../event/publish-event.ts";
import { verifyProjections } from "../projection/verify-projections.ts";
import { recordTreatyRules } from "./record-treaty-rules.ts";

const CLAUSE = { text: "in our words" };
const RULES = {
  form: "bilateral",
  parties: ["TST", "SMP"],
  entryIntoForce: { trigger: { kind: "exchange-of-instruments" }, clause: CLAUSE },
  exit: { kind: "notice", period: { amount: 2, unit: "year" }, clause: CLAUSE },
  duration: { kind: "indefinite" },
};
let services: TestServices;

beforeAll(async () => {
  services = await openTestServices();
  const draft = EventDraftInput.parse({
    treaty: NOTICE_TREATY,
    kind: "withdrawal-notice",
    participant: "SMP",
    receivedDate: "2026-11-18",
    certainty: "received",
    references: [{ citation: "Note verbale" }],
  });
  const { eventVersionId } = await draftEvent(services.as(EDITOR), draft);
  await publishEvent(services.as(EDITOR), { eventVersionId });
});
afterAll(async () => services.close());

const endsOn = async (): Promise<string | undefined> =>
  (await services.db.treatyState.findFirstOrThrow()).endsOn?.toISOString().slice(0, 10);

test("new rules change the projections with them, and leave an audit entry", async () => {
  expect(await endsOn()).toBe("2027-11-18");
  await recordTreatyRules(services.as(EDITOR), { treaty: NOTICE_TREATY, rules: RULES });
  expect(await endsOn()).toBe("2028-11-18");
  expect((await verifyProjections(services.as(ADMIN))).differences).toEqual([]);
  const entry = await services.db.auditEntry.findFirstOrThrow({ where: { action: "treaty.rules" } });
  expect(entry.after).toMatchObject({ rules: { exit: { period: { amount: 2, unit: "year" } } } });
});

test.each([
  [
    "an unknown group",
    { entryIntoForce: { trigger: { kind: "count", count: 2, group: "asean" }, clause: CLAUSE } },
    "rules.entryIntoForce.trigger.group",
  ],
  [
    "an unknown weight table",
    { entryIntoForce: { trigger: { kind: "weighted-share", table: "ghg", percent: 55 }, clause: CLAUSE } },
    "rules.entryIntoForce.trigger.table",
  ],
  ["one side", { parties: ["TST"] }, "rules.parties"],
  ["a side that is no participant", { parties: ["TST", "ATL"] }, "rules.parties"],
  ["an organisation that is no participant", { reio: ["ATL"] }, "rules.reio"],
  ["no rules at all", { entryIntoForce: null }, "rules.entryIntoForce"],
  ["another form than the treaty's", { form: "multilateral" }, "rules.form"],
])("rules with %s are refused at the field, and nothing is stored", async (_, change, field) => {
  const before = await services.db.treaty.findFirstOrThrow({ where: { slug: NOTICE_TREATY } });
  const entries = await services.db.auditEntry.count();
  await expect(
    recordTreatyRules(services.as(EDITOR), { treaty: NOTICE_TREATY, rules: { ...RULES, ...change } }),
  ).rejects.toMatchObject({ code: "invalid", faults: [{ field }] });
  expect(await services.db.treaty.findFirstOrThrow({ where: { slug: NOTICE_TREATY } })).toEqual(before);
  expect(await services.db.auditEntry.count()).toBe(entries);
});

test("a reader may not record rules", async () => {
  await expect(recordTreatyRules(services.as(VIEWER), { treaty: NOTICE_TREATY, rules: RULES })).rejects.toMatchObject({
    code: "forbidden",
  });
});
