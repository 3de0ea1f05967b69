import { afterAll, beforeAll, expect, test } from "vitest";
import { EDITOR, openTestServices, type TestServices } from "../../test/open-test-services.ts";
import { draftEvent } from "../event/draft-event.ts";
import { EventDraftInput } from "../event/event-draft-input.ts";
import { publishEvent } from "../event/publish-event.ts";
import { storeTreaty } from "../treaty/store-treaty.ts";
import { TreatyRecord, type TreatyRecordInput } from "../treaty/treaty-record.ts";

const CLAUSE = { text: "in our words" };
const CITED = { references: [{ citation: "Depositary notification" }] };

function ratified(participant: string): TreatyRecordInput["events"][number] {
  return { kind: "ratification", participant, receivedDate: "2010-01-01", certainty: "received", ...CITED };
}

function record(slug: string, cascades: TreatyRecordInput["rules"]["cascades"]): TreatyRecordInput {
  return {
    slug,
    shortTitle: slug,
    form: "multilateral",
    titles: [{ language: "en", title: slug, authentic: true }],
    signedOn: null,
    statusAsAt: "2026-11-01",
    sources: [{ citation: "Test record", url: null, retrievedOn: null }],
    rules: {
      form: "multilateral",
      entryIntoForce: { trigger: { kind: "count", count: 2 }, clause: CLAUSE },
      exit: { kind: "notice", period: { amount: 6, unit: "month" }, clause: CLAUSE },
      cascades,
      duration: { kind: "indefinite" },
    },
    events: [ratified("SMP"), ratified("TST")],
  };
}

let services: TestServices;

beforeAll(async () => {
  services = await openTestServices();
  const codes = (await services.db.participant.findMany({ select: { code: true } })).map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["SMP", "TST"]));
  const system = services.as({ kind: "system" });
  await storeTreaty(system, TreatyRecord.parse(record("framework", [])));
  const leaving = { treaty: "framework", clause: CLAUSE };
  await storeTreaty(system, TreatyRecord.parse(record("protocol", [leaving])));
});
afterAll(async () => services.close());

async function participationOf(slug: string): Promise<{ status: string; until: string | null }> {
  const row = await services.db.participation.findFirstOrThrow({
    where: { treaty: { slug }, participant: { code: "SMP" } },
  });
  return { status: row.status, until: row.until?.toISOString().slice(0, 10) ?? null };
}

test("a notice under a framework convention is projected on its protocol in the same publication", async () => {
  expect(await participationOf("protocol")).toEqual({ status: "party", until: null });
  const draft = EventDraftInput.parse({
    treaty: "framework",
    kind: "withdrawal-notice",
    participant: "SMP",
    receivedDate: "2026-11-18",
    certainty: "received",
    references: [{ citation: "Note verbale" }],
  });
  const { eventVersionId } = await draftEvent(services.as(EDITOR), draft);
  await publishEvent(services.as(EDITOR), { eventVersionId });
  expect(await participationOf("framework")).toEqual({ status: "withdrawal-pending", until: "2027-05-18" });
  expect((await participationOf("protocol")).until).toBe("2027-05-18");
});
