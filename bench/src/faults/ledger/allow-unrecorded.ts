import type { Stage } from "../run/stage.ts";

/** Allows once more what has come since the last kill and is not recorded: it was on the way. */
export function allowUnrecorded(
  { allowance, seenAtKill }: Pick<Stage, "allowance" | "seenAtKill">,
  kept: ReadonlyMap<string, number>,
  recorded: readonly string[],
): void {
  const isRecorded = new Set(recorded);
  for (const [key, count] of kept) {
    const isNew = count > (seenAtKill.get(key) ?? 0);
    if (isNew && !isRecorded.has(key)) allowance.set(key, (allowance.get(key) ?? 0) + 1);
    seenAtKill.set(key, count);
  }
}
