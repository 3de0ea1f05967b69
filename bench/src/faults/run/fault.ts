import type { ReceiverScript } from "../receiver/endpoint-trick.ts";
import type { SinkScript } from "../sink/sink-script.ts";
import type { Stage } from "./stage.ts";

export type QueueKind = "postgres" | "redis";

export type Fault = {
  readonly name: string;
  /** In words, for the table. */
  readonly what: string;
  /** Where the queue lives; `either`: by the seed. */
  readonly queue: QueueKind | "either";
  readonly workers: number;
  readonly leaseSeconds: number;
  readonly shares?: SinkScript["shares"];
  /** Webhook endpoints beside the mails, and what a part of them does. */
  readonly webhooks?: ReceiverScript["shares"];
  /** Everyone follows by daily digest instead of at once. */
  readonly isDaily?: boolean;
  /** A PostgreSQL of its own, which may be stopped. */
  readonly ownsPostgres?: boolean;
  /** Options of Node for its workers. */
  readonly nodeOptions?: readonly string[];
  /** Brings it about while the notice is being told. */
  inject(stage: Stage): Promise<void>;
};
