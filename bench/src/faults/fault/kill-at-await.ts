import type { Fault } from "../run/fault.ts";
import { type Await, bothEnds, dieAt } from "./die-at-await.ts";

const MATCHED = /UPDATE outbox SET matched_at/;
const WRITTEN = /INSERT INTO deliveries/;
const TOLD = /UPDATE outbox SET fanned_out_at/;
const CLAIMED = /UPDATE deliveries d\s+SET state = 'sending'/;
const RECHECKED = /AS "wasTold"/;
const RECORDED = /UPDATE deliveries d\s+SET state = o\.state/;

/** What the fan-out and the send loop wait for, in order: each is where a worker dies once. */
const AWAITS: readonly Await[] = [
  ...[MATCHED, WRITTEN, TOLD].flatMap((statement) => bothEnds(statement, true)),
  ...[CLAIMED, RECHECKED].flatMap((statement) => bothEnds(statement)),
  { smtp: "mail" },
  { smtp: "recipient" },
  { smtp: "data" },
  { smtp: "message" },
  ...bothEnds(RECORDED),
];

export const killAtEachAwait: Fault = {
  name: "kill-await",
  what: `kill -9 at each of ${AWAITS.length} awaits, from matching to recording`,
  queue: "either",
  workers: 0,
  leaseSeconds: 6,
  inject: async (stage) => {
    for (const place of AWAITS) await dieAt(stage, place);
    await stage.startWorker();
  },
};
