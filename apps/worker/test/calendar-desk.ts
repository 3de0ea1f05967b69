import { storeTreaty, TreatyRecord } from "@pacta/services";
import { ADMIN, type TestServices } from "@pacta/services/test-services";
import type { PostOffice } from "./open-post-office.ts";

/** Notices end it after forty days. */
export const FORTY_DAY_TREATY = "forty-day-treaty";

export function storeFortyDayTreaty(services: TestServices): Promise<void> {
  return storeExchanged(services, {
    slug: FORTY_DAY_TREATY,
    title: "Forty-Day Treaty",
    citation: "Test gazette 2",
    signedOn: "2020-01-10",
    exchangedOn: "2020-06-01",
    end: {
      exit: { kind: "notice", period: { amount: 40, unit: "day" }, clause: CLAUSE },
      duration: { kind: "indefinite" },
    },
  });
}

/** Ends by its own clause after ten years, on 30 December 2026. */
export const TEN_YEAR_TREATY = "ten-year-treaty";

export function storeTenYearTreaty(services: TestServices): Promise<void> {
  return storeExchanged(services, {
    slug: TEN_YEAR_TREATY,
    title: "Ten-Year Treaty",
    citation: "Test gazette 3",
    signedOn: "2016-01-10",
    exchangedOn: "2016-12-30",
    end: { exit: { kind: "none", clause: CLAUSE }, duration: { kind: "until", date: "2026-12-30", clause: CLAUSE } },
  });
}

const CLAUSE = { text: "in our words" };

type Exchanged = {
  readonly slug: string;
  readonly title: string;
  readonly citation: string;
  readonly signedOn: string;
  readonly exchangedOn: string;
  /** Its rules of exit and duration. */
  readonly end: object;
};

/** A bilateral treaty in force since its instruments were exchanged. */
async function storeExchanged(services: TestServices, treaty: Exchanged): Promise<void> {
  const { slug, title, citation, signedOn, exchangedOn, end } = treaty;
  const references = [{ citation }];
  const record = {
    slug,
    shortTitle: title,
    form: "bilateral",
    titles: [{ language: "en", title, authentic: true }],
    signedOn,
    topics: [],
    statusAsAt: "2026-11-01",
    sources: references,
    rules: {
      form: "bilateral",
      parties: ["TST", "SMP"],
      entryIntoForce: { trigger: { kind: "exchange-of-instruments" }, clause: CLAUSE },
      ...end,
    },
    events: [{ kind: "exchange-of-instruments", actDate: exchangedOn, certainty: "effective", references }],
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
