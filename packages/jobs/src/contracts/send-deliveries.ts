import { z } from "zod";
import type { JobContract } from "../job-contract.ts";

const SendDeliveriesPayload = z.strictObject({ outboxId: z.uuid(), lane: z.int().min(0).max(63) });

/** Sends the due deliveries of one notice, batch by batch, until none is due; lanes do so side by side. */
export const sendDeliveries: JobContract<z.infer<typeof SendDeliveriesPayload>> = {
  name: "send-deliveries",
  payload: SendDeliveriesPayload,
  jobId: ({ outboxId, lane }) => `send-deliveries-${outboxId}-${lane}`,
  retry: { attempts: 5, backoffMs: 1_000 },
};
