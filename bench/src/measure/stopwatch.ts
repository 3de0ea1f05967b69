/** Sums the milliseconds of the calls put through it. */
export type Stopwatch = { readonly time: <Result>(work: () => Result) => Result; readonly totalMs: () => number };

export function stopwatch(): Stopwatch {
  let total = 0;
  return {
    time: (work) => {
      const start = performance.now();
      const result = work();
      total += performance.now() - start;
      return result;
    },
    totalMs: () => total,
  };
}
