export type MemoryPeak = { readonly sample: () => void; readonly rssMb: () => number; readonly heapMb: () => number };

const MB = 1_048_576;

/** Keeps the highest of the sampled sizes of the process. */
export function memoryPeak(): MemoryPeak {
  let rss = 0;
  let heap = 0;
  return {
    sample: () => {
      const now = process.memoryUsage();
      rss = Math.max(rss, now.rss);
      heap = Math.max(heap, now.heapUsed);
    },
    rssMb: () => rss / MB,
    heapMb: () => heap / MB,
  };
}
