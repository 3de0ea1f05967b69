import { setImmediate as endOfTurn } from "node:timers/promises";

/**
 * Hands items on in as few calls as possible: one call is in flight at a time, and the next one takes all that came
 * meanwhile. Each item's promise ends with the call that took it.
 */
export function coalesce<Item>(flush: (items: readonly Item[]) => Promise<void>): (item: Item) => Promise<void> {
  let waiting: Item[] = [];
  let next: Promise<void> | null = null;
  let last: Promise<void> = Promise.resolve();

  async function flushAfter(before: Promise<void>): Promise<void> {
    // Whoever added to that call has heard of its failure.
    await before.catch(() => undefined);
    await endOfTurn();
    const items = waiting;
    waiting = [];
    next = null;
    await flush(items);
  }

  return (item) => {
    waiting.push(item);
    if (next === null) {
      next = flushAfter(last);
      last = next;
    }
    return next;
  };
}
