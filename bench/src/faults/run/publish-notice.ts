import { draftEvent, EventDraftInput, publishEvent } from "@pacta/services";
import { EDITOR, NOTICE_TREATY, type TestServices } from "@pacta/services/test-services";
import { noticeOf } from "./made-treaty.ts";
import type { Notice } from "./stage.ts";

/** Writes a notice of termination down, to be published. */
export async function draftNotice(services: TestServices): Promise<string> {
  const draft = EventDraftInput.parse({
    treaty: NOTICE_TREATY,
    kind: "withdrawal-notice",
    participant: "SMP",
    receivedDate: "2026-11-18",
    certainty: "received",
    notify: "notify",
    references: [{ citation: "Note verbale 12/2026", retrievedOn: "2026-11-19" }],
  });
  return (await draftEvent(services.as(EDITOR), draft)).eventVersionId;
}

/** Publishes it; the bell stays silent, so that the sweep has to find it. */
export async function publishNotice(services: TestServices, eventVersionId: string): Promise<Notice> {
  await publishEvent(services.as(EDITOR), { eventVersionId });
  return noticeOf(services, { eventVersionId, treaty: NOTICE_TREATY });
}
