import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "@pacta/scripts/embedded-postgres";
import { pickEphemeralPort } from "@pacta/scripts/ports";
import { endWithUs } from "./end-with-us.ts";

const ENTERABLE = 0o755;

export type PostgresProcess = {
  readonly url: string;
  /** As `pg_ctl stop -m immediate`: no checkpoint, every connection cut, recovery at the next start. */
  stopAtOnce(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
};

/** A PostgreSQL of our own that may be stopped at any moment and keeps what it has promised. */
export async function startPostgresProcess(): Promise<PostgresProcess> {
  const folder = mkdtempSync(join(tmpdir(), "pacta-faults-"));
  // PostgreSQL may run as another account, which has to get through to its own folder inside.
  chmodSync(folder, ENTERABLE);
  const options = {
    dataDir: join(folder, "postgres"),
    port: await pickEphemeralPort(),
    password: "test",
    logFile: join(folder, "postgres.log"),
    isDurable: true,
  };
  let running = await startPostgres(options);
  endWithUs(running.child);
  return {
    url: running.url,
    stopAtOnce: async () => {
      const ended = once(running.child, "exit");
      running.child.kill("SIGQUIT");
      await ended;
    },
    start: async () => {
      running = await startPostgres(options);
      endWithUs(running.child);
    },
    stop: async () => {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
