import type { Transaction } from "../client.ts";

export type MailTally = { readonly accepted: number; readonly deferred: number; readonly refused: number };

/** Adds the answers of a batch to the present hour. */
export async function addToTally(db: Transaction, tally: MailTally): Promise<void> {
  const counted = Object.entries(tally).filter(([, count]) => count > 0);
  await db.$executeRaw`
    INSERT INTO mail_tallies AS t (hour, result, count)
    SELECT date_trunc('hour', now()), n.result, n.count
    FROM unnest(${counted.map(([result]) => result)}::text[], ${counted.map(([, count]) => count)}::bigint[])
      AS n(result, count)
    ORDER BY n.result
    ON CONFLICT (hour, result) DO UPDATE SET count = t.count + excluded.count`;
}

/** The answers of the last so many hours; reads one line an hour, never the ledger. */
export async function readTally(db: Transaction, hours: number): Promise<MailTally> {
  const rows = await db.$queryRaw<{ result: string; count: number }[]>`
    SELECT result, sum(count)::float8 AS count FROM mail_tallies
    WHERE hour > now() - ${hours} * interval '1 hour' GROUP BY result`;
  const of = (result: string) => rows.find((row) => row.result === result)?.count ?? 0;
  return { accepted: of("accepted"), deferred: of("deferred"), refused: of("refused") };
}
