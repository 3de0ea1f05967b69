import "server-only";

/** The present calendar day in UTC, as services count it. */
export function todayIso(): string {
  return new Date().toISOString().slice(0, 10);
}
