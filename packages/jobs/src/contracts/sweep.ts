import { z } from "zod";
import type { JobContract } from "../job-contract.ts";

const SweepPayload = z.strictObject({});

/** Looks in PostgreSQL for work whose bell was lost, and rings it again. The next sweep is its retry. */
export const sweep: JobContract<z.infer<typeof SweepPayload>> = {
  name: "sweep",
  payload: SweepPayload,
  jobId: () => "sweep-now",
  retry: { attempts: 1, backoffMs: 1_000 },
};
