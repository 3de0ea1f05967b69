const RENEWALS_PER_LEASE = 3;

type Renewal = {
  readonly leaseMs: number;
  readonly renew: () => Promise<void>;
  readonly onError: (error: unknown) => void;
};

/** Does `work` while renewing its lease; a failed renewal is reported, and the next one tried. */
export async function keepLease<Result>(
  { leaseMs, renew, onError }: Renewal,
  work: () => Promise<Result>,
): Promise<Result> {
  const timer = setInterval(() => {
    renew().catch(onError);
  }, leaseMs / RENEWALS_PER_LEASE);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
