/** Milliseconds of each call. */
export type PairedTimes = { readonly own: number[]; readonly base: number[] };

/** Times two ways to one answer in turns, so that what else the machine does burdens both alike. */
export async function timeInPairs(
  own: () => Promise<unknown>,
  base: () => Promise<unknown>,
  { calls, warmUp }: { readonly calls: number; readonly warmUp: number },
): Promise<PairedTimes> {
  const times: PairedTimes = { own: [], base: [] };
  for (let call = -warmUp; call < calls; call++) {
    const [ownMs, baseMs] = [await timeOne(own), await timeOne(base)];
    if (call < 0) continue;
    times.own.push(ownMs);
    times.base.push(baseMs);
  }
  return times;
}

async function timeOne(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
