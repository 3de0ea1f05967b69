/** Something of a source that was not taken over as it stands, and why: one line of the report. */
export type Conflict = {
  readonly source: string;
  readonly where: string;
  readonly treaty: string | null;
  readonly reason: string;
  readonly value: string;
};

/** Collects conflicts while sources are read. */
export class ConflictReport {
  readonly #found: Conflict[] = [];

  add(conflict: Conflict): void {
    this.#found.push(conflict);
  }

  get all(): readonly Conflict[] {
    return this.#found;
  }

  /** How many there are of each reason of each source, most first. */
  counts(): readonly (readonly [reason: string, count: number])[] {
    const counts = new Map<string, number>();
    for (const { source, reason } of this.#found) {
      const key = `${source}: ${reason}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return [...counts].sort(([, a], [, b]) => b - a);
  }
}
