import { z } from "zod";
import type { JobContract } from "../job-contract.ts";

const SendDigestsPayload = z.strictObject({ lane: z.int().min(0).max(63) });

/** Sends the digests that are due, batch by batch, until none is; lanes do so side by side. */
export const sendDigests: JobContract<z.infer<typeof SendDigestsPayload>> = {
  name: "send-digests",
  payload: SendDigestsPayload,
  jobId: ({ lane }) => `send-digests-${lane}`,
  retry: { attempts: 5, backoffMs: 1_000 },
};
