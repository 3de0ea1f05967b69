import { parseArgs } from "node:util";
import { openDatabase } from "@pacta/db";
import { silentBell } from "@pacta/jobs";
import { rebuildProjections, type ServiceContext, ServiceError, verifyProjections } from "@pacta/services";
import { readDatabaseEnv } from "../env.ts";

const USAGE = "pnpm projections rebuild|verify [--treaty <slug>]";
const MOST_SHOWN = 50;

type Run = NonNullable<Parameters<typeof verifyProjections>[1]>;

async function rebuild(ctx: ServiceContext, run: Run): Promise<boolean> {
  const treaties = await rebuildProjections(ctx, run);
  say(`${treaties} treaties rebuilt from their logs`);
  return true;
}

async function verify(ctx: ServiceContext, run: Run): Promise<boolean> {
  const { treaties, differences } = await verifyProjections(ctx, run);
  for (const { treaty, table, side, row } of differences.slice(0, MOST_SHOWN)) {
    say(`${treaty}: ${table} ${side === "stored" ? "holds, the log does not give" : "lacks, the log gives"}: ${row}`);
  }
  const rest = differences.length - MOST_SHOWN;
  if (rest > 0) say(`and ${rest} more`);
  say(`${treaties} treaties verified, ${differences.length} differences`);
  if (differences.length > 0) say("Run pnpm projections rebuild to write them anew.");
  return differences.length === 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function showProgress(done: number, total: number): void {
  const isStep = process.stderr.isTTY === true || done === total || done % 1_000 === 0;
  if (isStep)
    process.stderr.write(
      `${process.stderr.isTTY ? "\r" : ""}${done} of ${total} treaties${process.stderr.isTTY && done < total ? "" : "\n"}`,
    );
}

const COMMANDS = new Map([
  ["rebuild", rebuild],
  ["verify", verify],
]);

const { positionals, values } = parseArgs({ allowPositionals: true, options: { treaty: { type: "string" } } });
const command = COMMANDS.get(positionals[0] ?? "");
if (command === undefined || positionals.length !== 1) {
  process.stderr.write(`usage: ${USAGE}\n`);
  process.exit(2);
}

const db = openDatabase(readDatabaseEnv().DATABASE_URL, 2);
// Neither link nor bell is made by this command.
const config = { appUrl: "", secret: "" };
const ctx: ServiceContext = { db, config, bell: silentBell, actor: { kind: "system" }, now: () => new Date() };
const run: Run = { onProgress: showProgress, ...(values.treaty !== undefined && { treaty: values.treaty }) };
try {
  process.exitCode = (await command(ctx, run)) ? 0 : 1;
} catch (error) {
  if (!(error instanceof ServiceError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  await db.$disconnect();
}
