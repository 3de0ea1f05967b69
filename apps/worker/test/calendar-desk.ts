import { storeTreaty, TreatyRecord } from "@pacta/services";
import { ADMIN, type TestServices } from "@pacta/services/test-services";
import type { PostOffice } from "./open-post-office.ts";

/** Notices end it after forty days. */
export const FORTY_DAY_TREATY = "forty-day-treaty";

export async function storeFortyDayTreaty(services: TestServices): Promise<void> {
  const references = [{ citation: "Test gazette 2" }];
  const clause = { text: "in our words" };
  const record = {
    slug: FORTY_DAY_TREATY,
    shortTitle: "Forty-Day Treaty",
    form: "bilateral",
    titles: [{ language: "en", title: "Treaty of Forty Days", authentic: true }],
    signedOn: "2020-01-10",
    topics: [],
    statusAsAt: "2026-11-01",
    sources: references,
    rules: {
      form: "bilateral",
      parties: ["TST", "SMP"],
      entryIntoForce: { trigger: { kind: "exchange-of-instruments" }, clause },
      exit: { kind: "notice", period: { amount: 40, unit: "day" }, clause },
      duration: { kind: "indefinite" },
    },
    events: [{ kind: "exchange-of-instruments", actDate: "2020-06-01", certainty: "effective", references }],
  };
  await storeTreaty(services.as(ADMIN), TreatyRecord.parse(record));
}

/** Ends by its own clause after ten years, on 30 December 2026. */
export const TEN_YEAR_TREATY = "ten-year-treaty";

export async function storeTenYearTreaty(services: TestServices): Promise<void> {
  const references = [{ citation: "Test gazette 3" }];
  const clause = { text: "in our words" };
  const record = {
    slug: TEN_YEAR_TREATY,
    shortTitle: "Ten-Year Treaty",
    form: "bilateral",
    titles: [{ language: "en", title: "Treaty of Ten Years", authentic: true }],
    signedOn: "2016-01-10",
    topics: [],
    statusAsAt: "2026-11-01",
    sources: references,
    rules: {
      form: "bilateral",
      parties: ["TST", "SMP"],
      entryIntoForce: { trigger: { kind: "exchange-of-instruments" }, clause },
      exit: { kind: "none", clause },
      duration: { kind: "until", date: "2026-12-30", clause },
    },
    events: [{ kind: "exchange-of-instruments", actDate: "2016-12-30", certainty: "effective", references }],
  };
  await storeTreaty(services.as(ADMIN), TreatyRecord.parse(record));
}

/** Sets the clock and does all that one sweep would ring for. */
export async function workAt(office: PostOffice, iso: string): Promise<void> {
  office.services.setNow(iso);
  await work(office);
}

export async function work({ services: { db, as }, processors }: PostOffice): Promise<void> {
  await processors.sweep({});
  const dueOn = as({ kind: "system" }).now();
  const due = await db.outbox.findMany({
    where: { fannedOutAt: null, OR: [{ dueOn: null }, { dueOn: { lte: dueOn } }] },
    orderBy: { createdAt: "asc" },
  });
  for (const { id: outboxId } of due) await processors["fan-out"]({ outboxId });
  const queued = await db.delivery.findMany({ where: { state: "queued" }, distinct: ["outboxId"] });
  for (const { outboxId } of queued) await processors["send-deliveries"]({ outboxId, lane: 0 });
}
