import { draftEvent, EventDraftInput, publishEvent, storeTreaty, TreatyRecord } from "@pacta/services";
import { ADMIN, EDITOR, type TestServices } from "@pacta/services/test-services";
import type { Notice } from "./stage.ts";

function madeTreaty(number: number): string {
  return `made-${number}`;
}

type MadeTreaty = { readonly number: number; readonly topics: readonly string[] };

/** Stores a treaty between others than those of the notice; gives its slug. */
export async function storeMadeTreaty(services: TestServices, { number, topics }: MadeTreaty): Promise<string> {
  const slug = madeTreaty(number);
  await storeTreaty(services.as(ADMIN), recordOf(slug, topics));
  return slug;
}

function recordOf(slug: string, topics: readonly string[]): TreatyRecord {
  const references = [{ citation: "Test gazette 3" }];
  const clause = { text: "in our words" };
  return TreatyRecord.parse({
    slug,
    shortTitle: `Treaty ${slug}`,
    form: "bilateral",
    titles: [{ language: "en", title: `Treaty ${slug}`, authentic: true }],
    signedOn: "2020-01-10",
    topics: [...topics],
    statusAsAt: "2026-11-01",
    sources: references,
    rules: {
      form: "bilateral",
      parties: ["TST", "OTH"],
      entryIntoForce: { trigger: { kind: "exchange-of-instruments" }, clause },
      exit: { kind: "notice", period: { amount: 1, unit: "year" }, clause },
      duration: { kind: "indefinite" },
    },
    events: [{ kind: "exchange-of-instruments", actDate: "2020-06-01", certainty: "effective", references }],
  });
}

/** Announces something about a treaty; the bell stays silent. */
export async function announceOn(services: TestServices, treaty: string): Promise<Notice> {
  const draft = EventDraftInput.parse({
    treaty,
    kind: "announcement",
    actDate: "2026-11-19",
    certainty: "announced",
    notify: "notify",
    references: [{ citation: "Press release" }],
  });
  const { eventVersionId } = await draftEvent(services.as(EDITOR), draft);
  await publishEvent(services.as(EDITOR), { eventVersionId });
  return noticeOf(services, { eventVersionId, treaty });
}

/** The notice of a publication. */
export async function noticeOf(
  { db }: TestServices,
  { eventVersionId, treaty }: { readonly eventVersionId: string; readonly treaty: string },
): Promise<Notice> {
  const { id: outboxId } = await db.outbox.findFirstOrThrow({ where: { eventVersionId } });
  const { eventId } = await db.eventVersion.findUniqueOrThrow({ where: { id: eventVersionId } });
  return { outboxId, eventId, treaty };
}
