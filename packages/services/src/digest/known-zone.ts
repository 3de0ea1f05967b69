/** The zone, or UTC where it is none that we know: one odd row must not hold up everybody's digests. */
export function knownZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone === "" ? "UTC" : zone;
  } catch {
    return "UTC";
  }
}
