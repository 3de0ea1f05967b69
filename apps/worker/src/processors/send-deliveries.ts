import type { Processors } from "@pacta/jobs";
import {
  claimDeliveryBatch,
  type DeliveryToSend,
  type DomainAnswer,
  leaseMsOf,
  noteAnswers,
  recordDeliveryBatch,
  renewDeliveryBatch,
  returnAddress,
  type SendResult,
  type SentDelivery,
} from "@pacta/services";
import { uuidv7 } from "uuidv7";
import { coalesce } from "../coalesce.ts";
import type { Dependencies } from "../dependencies.ts";
import { type DomainGate, openDomainGate } from "../domain-gate.ts";
import { keepLease } from "../keep-lease.ts";
import { persist } from "../persist.ts";
import { type AlertWriter, alertWriter } from "../write-alert.ts";

const BATCH = 100;

type Batch = { readonly outboxId: string; readonly owner: string };

/** Sends the due deliveries of a notice in leased batches, until none is left or the process is to end. */
export function sendDeliveriesProcessor(deps: Dependencies): Processors["send-deliveries"] {
  // Recorded as answers come in, those of all batches together: a mail is at risk of a repeat only while its own answer
  // is on the way.
  const record = coalesce<SentDelivery>(async (sent) => {
    await persist(async () => recordDeliveryBatch(deps.service, sent));
  });
  return async ({ outboxId }) => {
    const write = alertWriter(deps, outboxId);
    while (!deps.stopping.aborted) {
      const claimed = await sendBatch(deps, { write, record }, { outboxId, owner: uuidv7() });
      if (claimed === 0) return;
    }
  };
}

type Means = { readonly write: AlertWriter; readonly record: (sent: SentDelivery) => Promise<void> };

async function sendBatch(deps: Dependencies, { write, record }: Means, batch: Batch): Promise<number> {
  const { service, log } = deps;
  const { claimed, toSend } = await claimDeliveryBatch(service, { ...batch, limit: BATCH });
  if (toSend.length === 0) return claimed;
  const renewal = {
    leaseMs: leaseMsOf(service),
    renew: async () => renewDeliveryBatch(service, batch),
    onError: (error: unknown) => log.warn({ err: error, ...batch }, "lease not renewed"),
  };
  const gate = openDomainGate(deps.domainRate);
  const answers: DomainAnswer[] = [];
  await keepLease(renewal, async () => {
    await Promise.all(
      toSend.map(async (delivery) => {
        const result = await sendOne(deps, { write, gate }, delivery);
        answers.push({ domain: delivery.domain, result });
        await record({ ...batch, delivery, result });
      }),
    );
  });
  await noteAnswers(service, answers);
  log.info({ ...batch, claimed, tried: toSend.length }, "batch sent");
  return claimed;
}

type Way = { readonly write: AlertWriter; readonly gate: DomainGate };

async function sendOne(deps: Dependencies, { write, gate }: Way, delivery: DeliveryToSend): Promise<SendResult> {
  const raw = await writeOrReport(deps, write, delivery);
  if (raw === null) return { kind: "deferred", reason: "the mail could not be written" };
  const { recipientId, address: to, domain } = delivery;
  const from = returnAddress(deps.service.config.secret, recipientId, deps.sender.returnDomain);
  const result = await deps.mail.send({ from, to, raw, withhold: () => gate.withhold(domain) });
  gate.hear(domain, result);
  return result;
}

async function writeOrReport(deps: Dependencies, write: AlertWriter, delivery: DeliveryToSend): Promise<Buffer | null> {
  try {
    return await write(delivery);
  } catch (error) {
    deps.log.error({ err: error, recipientId: delivery.recipientId }, "mail not written");
    return null;
  }
}
