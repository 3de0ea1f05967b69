import type { QueueConfig } from "@pacta/jobs";
import type { TestServices } from "@pacta/services/test-services";
import type { Random } from "../../made/seeded-random.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { PostgresProcess } from "../process/postgres-process.ts";
import type { RedisProcess } from "../process/redis-process.ts";
import type { WorkerProcess } from "../process/worker-process.ts";
import type { Receiver } from "../receiver/start-receiver.ts";
import type { Sink } from "../sink/start-sink.ts";
import type { Endpoint } from "./make-endpoints.ts";
import type { Sql } from "./sql.ts";

/** How a recipient's story must end: `told` once, `failed` or `untold` without a mail, `either` of told and untold. */
export type Ending = "told" | "failed" | "untold" | "either";

export type StartOptions = { readonly databaseUrl?: string };

export type Notice = { readonly outboxId: string; readonly eventId: string; readonly treaty: string };

/** What a fault works on: real servers, real workers, and a notice on its way to `addresses`. */
export type Stage = {
  readonly random: Random;
  readonly addresses: readonly string[];
  readonly services: TestServices;
  readonly databaseUrl: string;
  readonly queue: QueueConfig;
  readonly sql: Sql;
  readonly sink: Sink;
  /** Behind the webhook endpoints, where there are any. */
  readonly receiver: Receiver | null;
  readonly endpoints: readonly Endpoint[];
  readonly redis: RedisProcess | null;
  readonly postgres: PostgresProcess | null;
  readonly eventVersionId: string;
  readonly outboxId: string;
  /** All that is told to endpoints and in digests, the one notice first. */
  readonly notices: Notice[];
  /** How often a day has passed. */
  readonly days: { passed: number };
  /** Those alive; whoever kills one takes it out. */
  readonly workers: WorkerProcess[];
  startWorker(options?: StartOptions): Promise<WorkerProcess>;
  readonly ledgers: readonly Ledger[];
  /** Where nothing is said: told. */
  readonly endings: Map<string, Ending>;
  /** How many mails beyond the first an address may get. */
  readonly allowance: Map<string, number>;
  /** How many mails an address had at the last kill. */
  readonly seenAtKill: Map<string, number>;
  /** What went wrong beyond the ledgers. */
  readonly complaints: string[];
};
