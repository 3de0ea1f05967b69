import { createLogger } from "@pacta/platform";
import {
  confirmationToken,
  confirmSubscription,
  draftEvent,
  EventDraftInput,
  publishEvent,
  requestSubscription,
  SubscriptionRequest,
} from "@pacta/services";
import {
  EDITOR,
  NOTICE_TREATY,
  openTestServices,
  PUBLIC,
  TEST_SECRET,
  type TestServices,
} from "@pacta/services/test-services";
import { type SmtpListener, startSmtpListener } from "@pacta/testing";
import { openMailChannel } from "../src/channels/email.ts";
import type { Dependencies } from "../src/dependencies.ts";
import { openDomainRate } from "../src/domain-rate.ts";
import { createProcessors } from "../src/processors.ts";
import { parseSender } from "../src/sender.ts";

export const MAIL_FROM = "Pacta <alerts@pacta.test>";

export type PostOffice = {
  readonly services: TestServices;
  readonly smtp: SmtpListener;
  readonly deps: Dependencies;
  readonly processors: ReturnType<typeof createProcessors>;
  close(): Promise<void>;
};

/** A database with a treaty, a mail server that keeps what it gets, and the worker's processors between them. */
export async function openPostOffice(settings: Pick<Dependencies, "imprint"> = {}): Promise<PostOffice> {
  const services = await openTestServices();
  const smtp = await startSmtpListener();
  const mail = openMailChannel(smtp.url, 5);
  const deps: Dependencies = {
    service: services.as({ kind: "system" }),
    mail,
    sender: parseSender(MAIL_FROM),
    domainRate: openDomainRate(null, Date.now),
    groupingMs: 0,
    ...settings,
    log: createLogger("test", "silent"),
    stopping: new AbortController().signal,
  };
  return {
    services,
    smtp,
    deps,
    processors: createProcessors(deps),
    close: async () => {
      mail.close();
      await smtp.close();
      await services.close();
    },
  };
}

/** Asks for alerts about the treaty without confirming them; gives the subscription. */
export async function request(services: TestServices, address: string, filter = {}): Promise<string> {
  const wanted = SubscriptionRequest.parse({ address, filter: { treaty: [NOTICE_TREATY], ...filter } });
  await requestSubscription(services.as(PUBLIC), wanted);
  const where = { recipient: { address }, state: "pending" } as const;
  return (await services.db.subscription.findFirstOrThrow({ where, orderBy: { id: "desc" } })).id;
}

/** Asks for alerts about the treaty and confirms them; gives the subscription. */
export async function follow(services: TestServices, address: string, filter = {}): Promise<string> {
  const subscriptionId = await request(services, address, filter);
  const ctx = services.as(PUBLIC);
  await confirmSubscription(ctx, { token: confirmationToken(TEST_SECRET, subscriptionId, ctx.now()) });
  return subscriptionId;
}

export type Published = { readonly eventVersionId: string; readonly outboxId: string };

/** Publishes a notice of termination. */
export async function publish(services: TestServices): Promise<Published> {
  const draft = EventDraftInput.parse({
    treaty: NOTICE_TREATY,
    kind: "withdrawal-notice",
    participant: "SMP",
    receivedDate: "2026-11-18",
    certainty: "received",
    notify: "notify",
    references: [{ citation: "Note verbale 12/2026", retrievedOn: "2026-11-19" }],
  });
  const { eventVersionId } = await draftEvent(services.as(EDITOR), draft);
  await publishEvent(services.as(EDITOR), { eventVersionId });
  const { id: outboxId } = await services.db.outbox.findFirstOrThrow({ where: { eventVersionId } });
  return { eventVersionId, outboxId };
}
