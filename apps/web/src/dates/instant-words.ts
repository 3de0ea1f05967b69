/** An instant to the minute in UTC, "2026-11-29 10:05": for logs, where order matters more than words. */
export function instantWords(at: Date): string {
  return at.toISOString().slice(0, 16).replace("T", " ");
}
