import { z } from "zod";
import type { JobContract } from "../job-contract.ts";

const SendSubscriptionMailPayload = z.strictObject({ subscriptionMailId: z.uuid() });

/** Sends one confirmation mail. */
export const sendSubscriptionMail: JobContract<z.infer<typeof SendSubscriptionMailPayload>> = {
  name: "send-subscription-mail",
  payload: SendSubscriptionMailPayload,
  jobId: ({ subscriptionMailId }) => `send-subscription-mail-${subscriptionMailId}`,
  retry: { attempts: 5, backoffMs: 1_000 },
};
