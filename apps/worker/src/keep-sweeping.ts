import type { Queues } from "@pacta/jobs";

const CHECK_EVERY_MS = 30_000;

export type Sweeping = { stop(): void };

type Wanted = { readonly everyMs: number; readonly onError: (error: unknown) => void };

/** Schedules the sweep, and again whenever the queue has forgotten it: a flushed Redis forgets schedules too. */
export async function keepSweeping(queues: Queues, { everyMs, onError }: Wanted): Promise<Sweeping> {
  await queues.scheduleSweep(everyMs);
  const timer = setInterval(() => {
    queues.scheduleSweep(everyMs).catch(onError);
  }, CHECK_EVERY_MS);
  return { stop: () => clearInterval(timer) };
}
