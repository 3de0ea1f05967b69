import { waitUntil } from "@pacta/scripts/signals";
import { between } from "../../made/seeded-random.ts";
import { type StatementMoment, startPostgresProxy } from "../process/postgres-proxy.ts";
import type { Fault } from "../run/fault.ts";
import type { Stage } from "../run/stage.ts";
import { killWorkers } from "../run/stage-moments.ts";
import type { SinkMoment } from "../sink/sink-script.ts";

const PATIENCE_MS = 60_000;

const MATCHED = /UPDATE outbox SET matched_at/;
const WRITTEN = /INSERT INTO deliveries/;
const TOLD = /UPDATE outbox SET fanned_out_at/;
const CLAIMED = /UPDATE deliveries d\s+SET state = 'sending'/;
const RECHECKED = /AS "wasTold"/;
const RECORDED = /UPDATE deliveries d\s+SET state = o\.state/;

type Await = { readonly statement: RegExp; readonly when: "asked" | "done" } | { readonly smtp: SinkMoment };

/** What the fan-out and the send loop wait for, in order: each is where a worker dies once. */
const AWAITS: readonly Await[] = [
  ...[MATCHED, WRITTEN, TOLD, CLAIMED, RECHECKED].flatMap((statement) => bothEnds(statement)),
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
    for (const place of AWAITS) await ("smtp" in place ? dieAtSmtp(stage, place.smtp) : dieAtStatement(stage, place));
    await stage.startWorker();
  },
};

function bothEnds(statement: RegExp): Await[] {
  return [
    { statement, when: "asked" },
    { statement, when: "done" },
  ];
}

async function dieAtStatement(stage: Stage, place: Omit<StatementMoment, "nth">): Promise<void> {
  const isOnce = [MATCHED, WRITTEN, TOLD].includes(place.statement);
  const nth = isOnce ? 1 : between(stage.random, 1, 3);
  const proxy = await startPostgresProxy(stage.databaseUrl, { ...place, nth });
  const worker = await stage.startWorker({ databaseUrl: proxy.url });
  const hasCome = await waitUntil(() => proxy.isHolding(), PATIENCE_MS);
  if (!hasCome) stage.complaints.push(`no worker came to ${place.statement} (${place.when}, ${nth})`);
  await killWorkers(stage, [worker]);
  await proxy.close();
}

async function dieAtSmtp(stage: Stage, moment: SinkMoment): Promise<void> {
  const nth = between(stage.random, 1, 40);
  await stage.sink.hold(moment, nth);
  const worker = await stage.startWorker();
  const hasCome = await waitUntil(async () => (await stage.sink.look()).isHolding, PATIENCE_MS);
  if (!hasCome) stage.complaints.push(`no worker came to ${moment} (${nth})`);
  await killWorkers(stage, [worker]);
}
