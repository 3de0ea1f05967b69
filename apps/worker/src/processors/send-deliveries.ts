import type { Processors } from "@pacta/jobs";
import {
  claimDeliveryBatch,
  type DeliveryToSend,
  leaseMsOf,
  recordDeliveryBatch,
  renewDeliveryBatch,
  type SentDelivery,
} from "@pacta/services";
import { uuidv7 } from "uuidv7";
import { coalesce } from "../coalesce.ts";
import type { Dependencies } from "../dependencies.ts";
import { keepLease } from "../keep-lease.ts";
import { persist } from "../persist.ts";
import { type AlertWriter, alertWriter } from "../write-alert.ts";

const BATCH = 200;

type Batch = { readonly outboxId: string; readonly owner: string };

/** Sends the due deliveries of a notice in leased batches, until none is left or the process is to end. */
export function sendDeliveriesProcessor(deps: Dependencies): Processors["send-deliveries"] {
  return async ({ outboxId }) => {
    const write = alertWriter(deps, outboxId);
    while (!deps.stopping.aborted) {
      const claimed = await sendBatch(deps, write, { outboxId, owner: uuidv7() });
      if (claimed === 0) return;
    }
  };
}

async function sendBatch(deps: Dependencies, write: AlertWriter, batch: Batch): Promise<number> {
  const { service, log } = deps;
  const { claimed, toSend } = await claimDeliveryBatch(service, { ...batch, limit: BATCH });
  if (toSend.length === 0) return claimed;
  const renewal = {
    leaseMs: leaseMsOf(service),
    renew: async () => renewDeliveryBatch(service, batch),
    onError: (error: unknown) => log.warn({ err: error, ...batch }, "lease not renewed"),
  };
  // Recorded as answers come in: a mail is at risk of a repeat only while its own answer is on the way.
  const record = coalesce<SentDelivery>(async (sent) => {
    await persist(async () => recordDeliveryBatch(service, { ...batch, sent }));
  });
  await keepLease(renewal, async () => {
    await Promise.all(toSend.map(async (delivery) => record(await sendOne(deps, write, delivery))));
  });
  log.info({ ...batch, claimed, tried: toSend.length }, "batch sent");
  return claimed;
}

async function sendOne(deps: Dependencies, write: AlertWriter, delivery: DeliveryToSend): Promise<SentDelivery> {
  const written = await writeOrReport(deps, write, delivery);
  if (written === null) {
    return { delivery, result: { kind: "deferred", reason: "the mail could not be written" } };
  }
  return {
    delivery,
    result: await deps.mail.send({ from: deps.sender.address, to: delivery.address, raw: written }),
  };
}

async function writeOrReport(deps: Dependencies, write: AlertWriter, delivery: DeliveryToSend): Promise<Buffer | null> {
  try {
    return await write(delivery);
  } catch (error) {
    deps.log.error({ err: error, recipientId: delivery.recipientId }, "mail not written");
    return null;
  }
}
