import type { z } from "zod";

export type RetryPolicy = {
  readonly attempts: number;
  readonly backoffMs: number;
};

/** What a job is called, what it carries (ids only), what its id is, and how often it is tried. */
export type JobContract<Payload> = {
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  readonly jobId: (payload: Payload) => string;
  readonly retry: RetryPolicy;
  /** How many run side by side in one process, where the usual number would not do. */
  readonly concurrency?: number;
};
