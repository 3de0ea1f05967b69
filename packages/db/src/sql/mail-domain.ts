import type { Transaction } from "../client.ts";

/** Stands for all bulk mail in `mail_domains`. */
export const ALL_DOMAINS = "*";

const FIRST_PAUSE_S = 60;
const LONGEST_PAUSE_S = 3600;
const MOST_DOUBLINGS = 6;

export type SlowDomain = { readonly domain: string; readonly reason: string };

/** A minute's pause for each domain, twice as long each time it asks again, an hour at most; one strike a pause. */
export async function strikeDomains(db: Transaction, slow: readonly SlowDomain[]): Promise<number> {
  return db.$executeRaw`
    INSERT INTO mail_domains AS m (domain, paused_until, strikes, reason)
    SELECT n.domain, now() + ${FIRST_PAUSE_S} * interval '1 second', 1, n.reason
    FROM unnest(${slow.map(({ domain }) => domain)}::text[], ${slow.map(({ reason }) => reason)}::text[])
      AS n(domain, reason)
    ORDER BY n.domain
    ON CONFLICT (domain) DO UPDATE
      SET strikes = m.strikes + 1, reason = excluded.reason,
        paused_until = now() + interval '1 second'
          * least(${FIRST_PAUSE_S} * power(2, least(m.strikes, ${MOST_DOUBLINGS})), ${LONGEST_PAUSE_S})
      WHERE m.paused_until <= now()`;
}

/** Forgets the strikes of domains that took mail again; a pause that still runs is left to run out. */
export async function forgiveDomains(db: Transaction, domains: readonly string[]): Promise<number> {
  return db.$executeRaw`
    DELETE FROM mail_domains
    WHERE domain = ANY(${domains}::text[]) AND domain <> ${ALL_DOMAINS} AND paused_until <= now()`;
}

/** Whether all bulk mail is stopped. */
export async function isBulkStopped(db: Transaction): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT FROM mail_domains WHERE domain = ${ALL_DOMAINS} AND paused_until > now()`;
  return rows.length > 0;
}
