import { z } from "zod";
import type { JobContract } from "../job-contract.ts";

const SendAccountMailPayload = z.strictObject({ accountMailId: z.uuid() });

/** Sends one account mail. */
export const sendAccountMail: JobContract<z.infer<typeof SendAccountMailPayload>> = {
  name: "send-account-mail",
  payload: SendAccountMailPayload,
  jobId: ({ accountMailId }) => `send-account-mail-${accountMailId}`,
  retry: { attempts: 5, backoffMs: 1_000 },
};
