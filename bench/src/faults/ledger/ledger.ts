import type { Verdict } from "./verdict.ts";

/** One way of telling, and how what became of it is counted: by mails, webhooks or digests. */
export type Ledger = {
  /** How much is not in its final state. */
  countUnfinished(): Promise<number>;
  /** As if the waits for a next attempt were over: half a minute and more each, of no interest here. */
  hasten(): Promise<void>;
  /** After a kill: what was on the way and is not recorded may come once more. */
  noteKill(): Promise<void>;
  /** Compares who should be told, what is recorded and what arrived. */
  judge(): Promise<Verdict>;
};
