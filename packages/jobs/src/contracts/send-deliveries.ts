import { z } from "zod";
import type { JobContract } from "../job-contract.ts";

const SendDeliveriesPayload = z.strictObject({ eventVersionId: z.uuid() });

/** Sends the due deliveries of one event version, batch by batch, until none is due. */
export const sendDeliveries: JobContract<z.infer<typeof SendDeliveriesPayload>> = {
  name: "send-deliveries",
  payload: SendDeliveriesPayload,
  jobId: ({ eventVersionId }) => `send-deliveries-${eventVersionId}`,
  retry: { attempts: 5, backoffMs: 1_000 },
};
