/** Fifteen and ten seconds of a lease of a minute. */
const LOCK_SHARE = 4;
const CHECK_SHARE = 6;

export type StalledJob = {
  readonly lockDuration: number;
  readonly stalledInterval: number;
  readonly maxStalledCount: number;
};

/** A killed worker's job returns after at most both of these together: well inside the two minutes of F1. */
export function stalledJob(leaseMs: number): StalledJob {
  return {
    lockDuration: Math.round(leaseMs / LOCK_SHARE),
    stalledInterval: Math.round(leaseMs / CHECK_SHARE),
    maxStalledCount: 5,
  };
}
