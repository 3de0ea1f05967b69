import { draftEvent, EventDraftInput, publishEvent } from "@pacta/services";
import { EDITOR, NOTICE_TREATY } from "@pacta/services/test-services";
import { follow, type PostOffice } from "./open-post-office.ts";

type Rhythm = {
  readonly cadence: "daily" | "weekly";
  readonly zone?: string;
  readonly digestMinute?: number;
  readonly digestWeekday?: number;
};

/** Follows the treaty by digest; gives the recipient. */
export async function followByDigest(
  { services }: PostOffice,
  address: string,
  { cadence, ...rhythm }: Rhythm = { cadence: "daily" },
): Promise<string> {
  const { db } = services;
  const id = await follow(services, address);
  const { recipientId } = await db.subscription.update({ where: { id }, data: { cadence } });
  await db.recipient.update({ where: { id: recipientId }, data: { zone: "Europe/Berlin", ...rhythm } });
  return recipientId;
}

/** Publishes an event of the treaty and fans it out; gives its notice. */
export async function announce(office: PostOffice, facts: Record<string, unknown> = {}): Promise<string> {
  const { services } = office;
  const draft = EventDraftInput.parse({
    treaty: NOTICE_TREATY,
    kind: "announcement",
    actDate: services.as(EDITOR).now().toISOString().slice(0, 10),
    certainty: "announced",
    notify: "notify",
    references: [{ citation: "Press release" }],
    ...facts,
  });
  const { eventVersionId } = await draftEvent(services.as(EDITOR), draft);
  await publishEvent(services.as(EDITOR), { eventVersionId });
  const { id: outboxId } = await services.db.outbox.findFirstOrThrow({ where: { eventVersionId } });
  await office.processors["fan-out"]({ outboxId });
  return outboxId;
}

/** Sets the clock, plans and sends what is due, as the sweep would ring for. */
export async function digestsAt(office: PostOffice, iso: string): Promise<void> {
  office.services.setNow(iso);
  await office.processors["plan-digests"]({});
  await office.processors["send-digests"]({ lane: 0 });
}

/** As if leases had run out and every wait for a next attempt were over. */
export async function passTime({ services: { db } }: PostOffice): Promise<void> {
  await db.digest.updateMany({ where: { state: "sending" }, data: { leaseUntil: new Date(0) } });
  await db.digest.updateMany({ data: { nextAttemptAt: new Date(0) } });
}
