import { z } from "zod";
import type { JobContract } from "../job-contract.ts";

const PlanDigestsPayload = z.strictObject({});

/** Closes the digest windows that are due. The next sweep is its retry. */
export const planDigests: JobContract<z.infer<typeof PlanDigestsPayload>> = {
  name: "plan-digests",
  payload: PlanDigestsPayload,
  jobId: () => "plan-digests-now",
  retry: { attempts: 1, backoffMs: 1_000 },
};
