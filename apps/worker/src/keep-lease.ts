const RENEW_EVERY_MS = 20_000;

type Renewal = { readonly renew: () => Promise<void>; readonly onError: (error: unknown) => void };

/** Does `work` while renewing its lease; a failed renewal is reported, and the next one tried. */
export async function keepLease<Result>({ renew, onError }: Renewal, work: () => Promise<Result>): Promise<Result> {
  const timer = setInterval(() => {
    renew().catch(onError);
  }, RENEW_EVERY_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
