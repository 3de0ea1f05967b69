import { setTimeout as pause } from "node:timers/promises";

/** Ten minutes: what is given up then is sent again, so it is worth waiting longer than a server takes to restart. */
const TRIES = 600;
const PAUSE_MS = 1_000;

/** Repeats what must not be forgotten, such as that a mail was sent, until the database is back. */
export async function persist<Result>(work: () => Promise<Result>, pauseMs = PAUSE_MS): Promise<Result> {
  for (let attempt = 1; attempt < TRIES; attempt += 1) {
    try {
      return await work();
    } catch {
      await pause(pauseMs);
    }
  }
  return work();
}
