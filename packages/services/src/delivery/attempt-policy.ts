/** Half a minute, doubled each time up to six hours: the last attempt comes some fourteen hours after the first. */
export const MAX_ATTEMPTS = 12;

const FIRST_DELAY_MS = 30_000;
const LONGEST_DELAY_MS = 6 * 60 * 60 * 1_000;
const JITTER_SHARE = 0.2;

/** How long to wait after attempt number `attempts`; `chance` in [0, 1) spreads what failed together. */
export function retryDelayMs(attempts: number, chance: number): number {
  const delayMs = Math.min(FIRST_DELAY_MS * 2 ** (attempts - 1), LONGEST_DELAY_MS);
  return Math.round(delayMs * (1 + JITTER_SHARE * chance));
}
