import { waitUntil } from "@pacta/scripts/signals";
import { between } from "../../made/seeded-random.ts";
import { type StatementMoment, startPostgresProxy } from "../process/postgres-proxy.ts";
import type { Stage } from "../run/stage.ts";
import { killWorkers } from "../run/stage-moments.ts";
import type { SinkMoment } from "../sink/sink-script.ts";

const PATIENCE_MS = 60_000;
const MOST_STATEMENTS = 3;
const MOST_ANSWERS = 40;

/** Something a worker waits for: a statement, an answer of the mail server, or one of an endpoint. */
export type Await =
  | (Omit<StatementMoment, "nth"> & { /** Whether it comes once in a run. */ readonly isOnce: boolean })
  | { readonly smtp: SinkMoment }
  | { readonly http: true };

/** Before the statement is done, and after it before the worker knows. */
export function bothEnds(statement: RegExp, isOnce = false): Await[] {
  return [
    { statement, isOnce, when: "asked" },
    { statement, isOnce, when: "done" },
  ];
}

/** Starts a worker, and kills it when it has come there. */
export async function dieAt(stage: Stage, place: Await): Promise<void> {
  if ("smtp" in place) await dieAtSmtp(stage, place.smtp);
  else if ("http" in place) await dieAtHttp(stage);
  else await dieAtStatement(stage, place);
}

async function dieAtStatement(stage: Stage, place: Extract<Await, { isOnce: boolean }>): Promise<void> {
  const nth = place.isOnce ? 1 : between(stage.random, 1, MOST_STATEMENTS);
  const proxy = await startPostgresProxy(stage.databaseUrl, { ...place, nth });
  const worker = await stage.startWorker({ databaseUrl: proxy.url });
  const hasCome = await waitUntil(() => proxy.isHolding(), PATIENCE_MS);
  if (!hasCome) stage.complaints.push(`no worker came to ${place.statement} (${place.when}, ${nth})`);
  await killWorkers(stage, [worker]);
  await proxy.close();
}

async function dieAtSmtp(stage: Stage, moment: SinkMoment): Promise<void> {
  const nth = between(stage.random, 1, MOST_ANSWERS);
  await stage.sink.hold(moment, nth);
  const worker = await stage.startWorker();
  const hasCome = await waitUntil(async () => (await stage.sink.look()).isHolding, PATIENCE_MS);
  if (!hasCome) stage.complaints.push(`no worker came to ${moment} (${nth})`);
  await killWorkers(stage, [worker]);
}

async function dieAtHttp(stage: Stage): Promise<void> {
  const nth = between(stage.random, 1, MOST_ANSWERS);
  await stage.receiver?.hold(nth);
  const worker = await stage.startWorker();
  const hasCome = await waitUntil(async () => (await stage.receiver?.look())?.isHolding === true, PATIENCE_MS);
  if (!hasCome) stage.complaints.push(`no worker came to a request (${nth})`);
  await killWorkers(stage, [worker]);
}
