/** A killed worker's job returns after at most both of these together: well inside the two minutes of F1. */
export const STALLED_JOB = { lockDuration: 15_000, stalledInterval: 10_000, maxStalledCount: 5 } as const;
