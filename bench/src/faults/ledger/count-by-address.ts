import type { KeptMessage } from "../sink/sink-report.ts";

export function countByAddress(kept: readonly KeptMessage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { to } of kept) counts.set(to, (counts.get(to) ?? 0) + 1);
  return counts;
}
