import { parseArgs } from "node:util";
import { openDatabase } from "@pacta/db";
import { silentBell } from "@pacta/jobs";
import { checkLinks, type ServiceContext } from "@pacta/services";
import { z } from "zod";
import { readDatabaseEnv } from "../env.ts";

const Options = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100_000).default(500),
  seconds: z.coerce.number().int().min(1).max(86_400).default(600),
  days: z.coerce.number().min(0).max(3_650).default(7),
});
const PAUSE_MS = 500;
const TIMEOUT_MS = 15_000;

const text = { type: "string" } as const;
const { values } = parseArgs({ options: { limit: text, seconds: text, days: text } });
const options = Options.safeParse(values);
if (!options.success) {
  process.stderr.write(
    "usage: pnpm links:check [--limit <links>] [--seconds <most>] [--days <since the last check>]\n",
  );
  process.exit(2);
}

const db = openDatabase(readDatabaseEnv().DATABASE_URL, 2);
// Neither link nor bell is made by this command.
const config = { appUrl: "", secret: "" };
const ctx: ServiceContext = { db, config, bell: silentBell, actor: { kind: "system" }, now: () => new Date() };
const { limit, seconds, days } = options.data;
try {
  const { checked, dead } = await checkLinks(ctx, {
    ...{ limit, notWithinDays: days, mostMs: seconds * 1_000, pauseMs: PAUSE_MS, timeoutMs: TIMEOUT_MS },
    onAnswer: (url, answer) => {
      if (answer.kind === "dead") process.stdout.write(`${url}: ${answer.fault}\n`);
    },
  });
  process.stdout.write(`${checked} links asked, ${dead} did not answer\n`);
} finally {
  await db.$disconnect();
}
