import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { openDatabase } from "@pacta/db";
import { silentBell } from "@pacta/jobs";
import type { ServiceContext } from "@pacta/services";
import { stringify } from "csv-stringify/sync";
import { readDatabaseEnv } from "../env.ts";
import { type LoadedData, loadData, type SourceProgress } from "./load-data.ts";

const USAGE = "pnpm data:load <folder of public records> [--report <file.csv>]";
const STEP = 250;

function showProgress({ source, done, total }: SourceProgress): void {
  if (process.stderr.isTTY === true)
    process.stderr.write(`\r${source}: ${done} of ${total}${done === total ? "\n" : ""}`);
  else if (done === total || done % STEP === 0) process.stderr.write(`${source}: ${done} of ${total}\n`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function sayOutcome({ participants, sources, report }: LoadedData): void {
  say(`${participants} participants added`);
  for (const { source, added, completed, held, refused, events } of sources) {
    say(
      `${source}: ${added} treaties added, ${completed} completed, ${events} events; ${held} on record before, ${refused} refused`,
    );
  }
  for (const [reason, count] of report.counts()) say(`  ${count} × ${reason}`);
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { report: { type: "string" } } });
const [folder] = positionals;
if (folder === undefined || positionals.length !== 1) {
  process.stderr.write(`usage: ${USAGE}\n`);
  process.exit(2);
}

const db = openDatabase(readDatabaseEnv().DATABASE_URL, 4);
// Neither link nor bell is made by this command; one record time for the whole run.
const startedAt = new Date();
const config = { appUrl: "", secret: "" };
const ctx: ServiceContext = { db, config, bell: silentBell, actor: { kind: "system" }, now: () => startedAt };
try {
  const loaded = await loadData(ctx, folder, showProgress);
  sayOutcome(loaded);
  if (values.report !== undefined) {
    await writeFile(values.report, stringify([...loaded.report.all], { header: true, escape_formulas: true }));
    say(`${loaded.report.all.length} conflicts written to ${values.report}`);
  }
} finally {
  await db.$disconnect();
}
