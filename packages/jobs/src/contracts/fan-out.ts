import { z } from "zod";
import type { JobContract } from "../job-contract.ts";

const FanOutPayload = z.strictObject({ outboxId: z.uuid() });

/** Turns one outbox row into deliveries. */
export const fanOut: JobContract<z.infer<typeof FanOutPayload>> = {
  name: "fan-out",
  payload: FanOutPayload,
  jobId: ({ outboxId }) => `fan-out-${outboxId}`,
  retry: { attempts: 5, backoffMs: 1_000 },
};
