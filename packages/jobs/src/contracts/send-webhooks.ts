import { z } from "zod";
import type { JobContract } from "../job-contract.ts";

const SendWebhooksPayload = z.strictObject({ endpointId: z.uuid() });

/** Sends what is due at one endpoint. Many side by side: whoever answers slowly must not hold up the others. */
export const sendWebhooks: JobContract<z.infer<typeof SendWebhooksPayload>> = {
  name: "send-webhooks",
  payload: SendWebhooksPayload,
  jobId: ({ endpointId }) => `send-webhooks-${endpointId}`,
  retry: { attempts: 5, backoffMs: 1_000 },
  concurrency: 32,
};
