import { CONTRACTS, type Queues } from "@pacta/jobs";

/** Half a minute where the sweep comes every five seconds. */
const SWEEPS_PER_CHECK = 6;
const LONGEST_CHECK_MS = 30_000;

export type Sweeping = { stop(): void };

type Wanted = { readonly everyMs: number; readonly onError: (error: unknown) => void };

/**
 * Schedules the sweep, and again whenever the queue has forgotten it: a flushed Redis forgets schedules too. Now and then
 * it is rung as well: a schedule counts by the clock of this machine, and waits for hours where that was put back.
 */
export async function keepSweeping(queues: Queues, { everyMs, onError }: Wanted): Promise<Sweeping> {
  await queues.scheduleSweep(everyMs);
  const timer = setInterval(
    () => {
      Promise.all([queues.scheduleSweep(everyMs), queues.ring(CONTRACTS.sweep, {})]).catch(onError);
    },
    Math.min(everyMs * SWEEPS_PER_CHECK, LONGEST_CHECK_MS),
  );
  return { stop: () => clearInterval(timer) };
}
