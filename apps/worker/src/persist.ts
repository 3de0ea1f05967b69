import { setTimeout as pause } from "node:timers/promises";

const TRIES = 30;
const PAUSE_MS = 1_000;

/** Repeats what must not be forgotten, such as that a mail was sent, until the database is back. */
export async function persist<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; attempt < TRIES; attempt += 1) {
    try {
      return await work();
    } catch {
      await pause(PAUSE_MS);
    }
  }
  return work();
}
