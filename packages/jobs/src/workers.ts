import { UnrecoverableError } from "bullmq";
import { CONTRACT_NAMES, CONTRACTS, type ContractName, type PayloadByName } from "./contracts.ts";
import type { JobContract } from "./job-contract.ts";
import { openBackend } from "./open-backend.ts";
import type { QueueBackend, WorkerHandle } from "./queue-backend.ts";
import type { QueueConfig } from "./queue-config.ts";

export type Processors = { readonly [Name in ContractName]: (payload: PayloadByName[Name]) => Promise<void> };

export type WorkersOptions = {
  readonly config: QueueConfig;
  readonly processors: Processors;
  readonly concurrency: number;
  readonly leaseMs: number;
  readonly onFailed: (failure: {
    readonly contract: ContractName;
    readonly jobId: string | undefined;
    readonly error: Error;
  }) => void;
  readonly onError: (error: Error) => void;
};

export type Workers = {
  ready(): Promise<void>;
  /** Takes no new job and waits for the running ones. */
  close(): Promise<void>;
};

function parsePayload<Payload>(contract: JobContract<Payload>, data: unknown): Payload {
  const parsed = contract.payload.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new UnrecoverableError(`payload of ${contract.name} does not parse: ${parsed.error.message}`);
}

function startWorker<Name extends ContractName>(
  backend: QueueBackend,
  name: Name,
  options: WorkersOptions,
): WorkerHandle {
  const contract: JobContract<PayloadByName[Name]> = CONTRACTS[name];
  const process: Processors[Name] = options.processors[name];
  const worker = backend.worker(name, async (job) => process(parsePayload(contract, job.data)), {
    concurrency: contract.concurrency ?? options.concurrency,
    leaseMs: options.leaseMs,
  });
  worker.on("error", options.onError);
  worker.on("failed", (job, error) => options.onFailed({ contract: name, jobId: job?.id, error }));
  return worker;
}

/** Starts one worker per contract. */
export function createWorkers(options: WorkersOptions): Workers {
  const backend = openBackend(options.config, 2 * CONTRACT_NAMES.length + options.concurrency);
  const workers = CONTRACT_NAMES.map((name) => startWorker(backend, name, options));
  return {
    ready: async () => {
      await Promise.all(workers.map(async (worker) => worker.waitUntilReady()));
    },
    close: async () => {
      await Promise.all(workers.map(async (worker) => worker.close()));
      await backend.close();
    },
  };
}
