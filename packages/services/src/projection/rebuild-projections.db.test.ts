import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { ADMIN, EDITOR, NOTICE_TREATY, openTestServices, type TestServices } from "../../test/open-test-services.ts";
import { draftEvent } from "../event/draft-event.ts";
import { EventDraftInput } from "../event/event-draft-input.ts";
import { publishEvent } from "../event/publish-event.ts";
import { storeTreaty } from "../treaty/store-treaty.ts";
import { TreatyRecord } from "../treaty/treaty-record.ts";
import { advanceProjections } from "./advance-projections.ts";
import { rebuildProjections } from "./rebuild-projections.ts";
import { verifyProjections } from "./verify-projections.ts";

const CLAUSE = { text: "in our words" };
const CONVENTION = "test-convention";
let services: TestServices;

beforeAll(async () => {
  services = await openTestServices();
  services.setNow("2020-01-01T00:00:00Z");
  const record = {
    slug: CONVENTION,
    shortTitle: "Test Convention",
    form: "multilateral",
    titles: [{ language: "en", title: "Test Convention", authentic: true }],
    signedOn: null,
    statusAsAt: "2026-11-01",
    sources: [{ citation: "Test record" }],
    rules: {
      form: "multilateral",
      entryIntoForce: {
        trigger: { kind: "count", count: 2 },
        delay: { period: { amount: 30, unit: "day" } },
        clause: CLAUSE,
      },
      exit: { kind: "notice", period: { amount: 6, unit: "month" }, clause: CLAUSE },
      duration: { kind: "indefinite" },
    },
    events: [],
  };
  await storeTreaty(services.as({ kind: "system" }), TreatyRecord.parse(record));
});
afterAll(async () => services.close());
afterEach(async () => {
  await rebuildProjections(services.as(ADMIN));
});

async function publish(recordedAt: string, facts: Record<string, unknown>): Promise<void> {
  services.setNow(recordedAt);
  const draft = EventDraftInput.parse({
    certainty: "received",
    references: [{ citation: "Depositary notification" }],
    ...facts,
  });
  const { eventVersionId } = await draftEvent(services.as(EDITOR), draft);
  await publishEvent(services.as(EDITOR), { eventVersionId });
}

async function statusThen(participant: string, asOf: string, knownAt: string): Promise<string | null> {
  const row = await services.db.statusInterval.findFirst({
    where: {
      treaty: { slug: CONVENTION },
      participant: { code: participant },
      AND: [
        { OR: [{ validFrom: null }, { validFrom: { lte: new Date(asOf) } }] },
        { OR: [{ validTo: null }, { validTo: { gt: new Date(asOf) } }] },
        { knownFrom: { lte: new Date(knownAt) } },
        { OR: [{ knownTo: null }, { knownTo: { gt: new Date(knownAt) } }] },
      ],
    },
  });
  return row?.status ?? null;
}

async function intervals(): Promise<unknown> {
  const rows = await services.db.statusInterval.findMany({ include: { participant: true, treaty: true } });
  return rows
    .map(({ id, treatyId, participantId, treaty, participant, ...row }) =>
      JSON.stringify([treaty.slug, participant?.code, row]),
    )
    .sort();
}

describe("the projections", () => {
  test("of a random order of publications equal a rebuild, row by row", async () => {
    const acts = [
      { recorded: "2021-03-01T10:00:00Z", kind: "ratification", participant: "OTH", receivedDate: "2021-02-20" },
      { recorded: "2021-05-01T10:00:00Z", kind: "ratification", participant: "TST", receivedDate: "2020-12-15" },
      { recorded: "2021-05-01T10:00:00Z", kind: "signature", participant: "SMP", receivedDate: "2020-06-01" },
      { recorded: "2022-01-01T00:00:00Z", kind: "withdrawal-notice", participant: "OTH", receivedDate: "2021-12-01" },
      { recorded: "2021-12-30T00:00:00Z", kind: "ratification", participant: "SMP", receivedDate: "2021-12-24" },
    ];
    for (const { recorded, ...facts } of acts) await publish(recorded, { treaty: CONVENTION, ...facts });
    services.setNow("2022-02-01T00:00:00Z");
    await advanceProjections(services.as({ kind: "system" }));
    expect(await verifyProjections(services.as(ADMIN))).toEqual({ treaties: 2, differences: [] });
    const before = await intervals();
    await rebuildProjections(services.as(ADMIN));
    expect(await intervals()).toEqual(before);
  });

  test("show a late-recorded act as known now, and not as known then", async () => {
    expect(await statusThen("TST", "2021-04-15", "2021-04-30T00:00:00Z")).toBeNull();
    expect(await statusThen("TST", "2021-04-15", "2021-06-01T00:00:00Z")).toBe("party");
    expect(await statusThen("OTH", "2021-12-15", "2021-12-31T00:00:00Z")).toBe("party");
    expect(await statusThen("OTH", "2021-12-15", "2022-01-02T00:00:00Z")).toBe("withdrawal-pending");
  });

  test("that somebody tampered with are found and named, table by table", async () => {
    services.setNow("2022-02-01T00:00:00Z");
    await rebuildProjections(services.as(ADMIN));
    const where = { treaty: { slug: CONVENTION } };
    const [treaty] = await services.db.treaty.findMany({ where: { slug: CONVENTION } });
    const treatyId = treaty?.id ?? "";
    await services.db.treatyState.update({ where: { treatyId }, data: { parties: 99 } });
    await services.db.participation.updateMany({
      where: { ...where, participant: { code: "TST" } },
      data: { status: "none" },
    });
    await services.db.upcomingEffect.deleteMany({ where });
    await services.db.statusInterval.updateMany({
      where: { ...where, participant: { code: "SMP" }, knownTo: null, validTo: null },
      data: { status: "signatory" },
    });
    const { differences } = await verifyProjections(services.as(ADMIN), { treaty: CONVENTION });
    expect(differences.map(({ table, side }) => `${table} ${side}`)).toEqual([
      "treaty_states stored",
      "participations stored",
      "status_intervals stored",
      "treaty_states computed",
      "participations computed",
      "upcoming_effects computed",
      "status_intervals computed",
    ]);
    expect(differences[0]).toMatchObject({ treaty: CONVENTION, row: expect.stringContaining("99") });
  });

  test("are counted as they are rebuilt, one treaty or all", async () => {
    const heard: string[] = [];
    const onProgress = (done: number, total: number): unknown => heard.push(`${done}/${total}`);
    expect(await rebuildProjections(services.as(ADMIN), { onProgress })).toBe(2);
    expect(await rebuildProjections(services.as(ADMIN), { treaty: NOTICE_TREATY, onProgress })).toBe(1);
    expect(heard).toEqual(["1/2", "2/2", "1/1"]);
  });

  test("of an unknown treaty, or for a role that may not, are refused", async () => {
    await expect(verifyProjections(services.as(ADMIN), { treaty: "nothing" })).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(rebuildProjections(services.as(EDITOR))).rejects.toMatchObject({ code: "forbidden" });
  });
});
