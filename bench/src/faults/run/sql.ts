import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";

const TRIES = 200;
const PAUSE_MS = 100;

export type Sql = {
  /** Runs a statement, again while the server is away: the harness outlives what it does to it. */
  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
};

export function openSql(url: string): Sql {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on("error", () => undefined);
  return {
    query: async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> => {
      for (let attempt = 1; attempt < TRIES; attempt += 1) {
        try {
          return (await pool.query<Row>(text, values)).rows;
        } catch (cause) {
          if (isOurMistake(cause)) throw cause;
          await pause(PAUSE_MS);
        }
      }
      return (await pool.query<Row>(text, values)).rows;
    },
    close: async () => pool.end(),
  };
}

/** Class 42 is wrong SQL, 22 and 23 wrong values: none of them gets better by waiting. */
function isOurMistake(cause: unknown): boolean {
  return cause instanceof pg.DatabaseError && /^(22|23|42)/.test(cause.code ?? "");
}
