import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export type SenderWanted = {
  readonly kind: string;
  readonly count: number;
  readonly smtpUrl: string;
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
};

const SCRIPT = fileURLToPath(new URL("sender-process.ts", import.meta.url));
const execute = promisify(execFile);

/** Sends mails one of the ways in a process of its own, until all are sent. */
export async function runSender(wanted: SenderWanted): Promise<void> {
  await execute(process.execPath, ["--import", "tsx", SCRIPT, JSON.stringify(wanted)]);
}
