/** Hands items on in as few calls as possible: one call is in flight at a time, and takes all that came meanwhile. */
export function coalesce<Item>(flush: (items: readonly Item[]) => Promise<void>): (item: Item) => Promise<void> {
  let waiting: Item[] = [];
  let running: Promise<void> | null = null;

  async function drain(): Promise<void> {
    try {
      while (waiting.length > 0) {
        const items = waiting;
        waiting = [];
        await flush(items);
      }
    } finally {
      running = null;
    }
  }

  return (item) => {
    waiting.push(item);
    running ??= drain();
    return running;
  };
}
