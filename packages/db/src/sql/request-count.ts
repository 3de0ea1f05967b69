import type { Transaction } from "../client.ts";

export type Turn = { readonly key: string; readonly windowStart: Date; readonly most: number };

/** Counts one more request where fewer than `most` were counted in the window; false where it is full. */
export async function takeTurn(db: Transaction, { key, windowStart, most }: Turn): Promise<boolean> {
  const taken = await db.$executeRaw`
    INSERT INTO request_counts AS c (key, window_start, count) VALUES (${key}, ${windowStart}, 1)
    ON CONFLICT (key, window_start) DO UPDATE SET count = c.count + 1 WHERE c.count < ${most}`;
  return taken > 0;
}

/** Forgets windows that began before `since`. */
export async function forgetTurns(db: Transaction, since: Date): Promise<number> {
  return db.$executeRaw`DELETE FROM request_counts WHERE window_start < ${since}`;
}
