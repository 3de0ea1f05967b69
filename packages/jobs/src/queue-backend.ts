import type { JobSchedulerJson, JobsOptions, Queue, RepeatOptions } from "bullmq";

export type QueueHandle = {
  add(name: string, data: unknown, options: JobsOptions): Promise<unknown>;
  upsertJobScheduler(
    id: string,
    repeat: RepeatOptions,
    template: { name: string; data: unknown; opts: JobsOptions },
  ): Promise<unknown>;
  getJobScheduler(id: string): Promise<JobSchedulerJson<unknown> | undefined>;
  on(event: "error", listener: (error: Error) => void): unknown;
  close(): Promise<void>;
};

export type WorkerHandle = {
  on(event: "error", listener: (error: Error) => void): unknown;
  on(event: "failed", listener: (job: { id?: string | undefined } | undefined, error: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
};

export type WorkerSettings = {
  readonly concurrency: number;
  /** How long a claim lasts: a dead worker's jobs come back well before. */
  readonly leaseMs: number;
};

export type JobHandler = (job: { readonly data: unknown }) => Promise<void>;

/** What the rest of the package knows of BullMQ, whichever store is behind it. */
export type QueueBackend = {
  queue(name: string): Queue;
  worker(name: string, handler: JobHandler, settings: WorkerSettings): WorkerHandle;
  /** Closes the shared connection; queues and workers are closed before it. */
  close(): Promise<void>;
};
