import { seededRandom, shuffle } from "./seeded-random.ts";

const BILATERAL_SHARE = 0.7;
const MIN_BILATERAL = 2;
const MAX_BILATERAL = 8;
export const MIN_MULTILATERAL = 9;
const MAX_MULTILATERAL = 1000;
const TAIL = 1.29;

/**
 * Gives the number of events of every treaty of a database, in mixed order and summing to `events`:
 * 70 % bilateral with 2 to 8, the others a bounded Pareto tail from 9 to 1,000. Quantiles, not
 * draws, so that databases of different size hold the same mix.
 */
export function treatySizes(treaties: number, events: number): Uint16Array {
  const sizes = new Uint16Array(treaties);
  const bilateral = Math.round(treaties * BILATERAL_SHARE);
  const span = MAX_BILATERAL - MIN_BILATERAL + 1;
  for (let index = 0; index < bilateral; index += 1) sizes[index] = MIN_BILATERAL + (index % span);
  const tail = sizes.subarray(bilateral);
  for (let index = 0; index < tail.length; index += 1) tail[index] = tailQuantile((index + 0.5) / tail.length);
  levelTo(tail, events - sumOf(sizes.subarray(0, bilateral)));
  shuffle(sizes, seededRandom(treaties));
  return sizes;
}

function tailQuantile(share: number): number {
  const cut = 1 - (MIN_MULTILATERAL / MAX_MULTILATERAL) ** TAIL;
  return Math.round(MIN_MULTILATERAL * (1 - share * cut) ** (-1 / TAIL));
}

/** Adds or takes one event a treaty until the sum is exact. */
function levelTo(tail: Uint16Array, target: number): void {
  if (target < tail.length * MIN_MULTILATERAL || target > tail.length * MAX_MULTILATERAL) {
    throw new Error(`${tail.length} multilateral treaties cannot hold ${target} events`);
  }
  let missing = target - sumOf(tail);
  for (let index = 0; missing !== 0; index = (index + 1) % tail.length) {
    const size = (tail[index] ?? 0) + Math.sign(missing);
    if (size < MIN_MULTILATERAL || size > MAX_MULTILATERAL) continue;
    tail[index] = size;
    missing -= Math.sign(missing);
  }
}

export function sumOf(sizes: Uint16Array): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}
