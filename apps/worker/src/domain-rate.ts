import type { SendResult } from "@pacta/services";

const MINUTE_MS = 60_000;

/** How many mails a minute this process hands over for any one domain. */
export type DomainRate = {
  /** Takes one place of the present minute, or says how long to wait for the next. */
  take(domain: string): SendResult | null;
};

/** Counts by the minute; `perMinute` null: no limit. */
export function openDomainRate(perMinute: number | null, now: () => number): DomainRate {
  let minute = 0;
  const taken = new Map<string, number>();
  return {
    take: (domain) => {
      if (perMinute === null) return null;
      const current = Math.floor(now() / MINUTE_MS);
      if (current !== minute) taken.clear();
      minute = current;
      const count = taken.get(domain) ?? 0;
      if (count >= perMinute) {
        const delayMs = (current + 1) * MINUTE_MS - now();
        return { kind: "withheld", reason: "as many mails as its domain is sent in a minute", delayMs };
      }
      taken.set(domain, count + 1);
      return null;
    },
  };
}
