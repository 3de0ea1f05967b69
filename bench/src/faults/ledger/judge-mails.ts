import { isOwnersAddress } from "../run/make-endpoints.ts";
import type { Ending, Stage } from "../run/stage.ts";
import type { KeptMessage } from "../sink/sink-report.ts";
import { countBy } from "./group-by.ts";
import { shorten, type Verdict } from "./verdict.ts";

type Row = { address: string; state: string; reason: string | null };

const STATES: { readonly [Name in Ending]: readonly string[] } = {
  told: ["sent"],
  failed: ["failed"],
  untold: ["skipped"],
  either: ["sent", "skipped"],
};

/** Compares who should be told, what the ledger says and what the mail server holds. */
export async function judgeMails({ sink, sql, outboxId, addresses, endings, allowance }: Stage): Promise<Verdict> {
  const kept = (await sink.report()).kept.filter(({ to }) => !isOwnersAddress(to));
  const rows = await sql.query<Row>(
    `SELECT coalesce(r.address, d.target_id::text) AS address, d.state, d.reason
     FROM deliveries d LEFT JOIN recipients r ON r.id = d.target_id
     WHERE d.outbox_id = $1 AND d.channel = 'email'`,
    [outboxId],
  );
  const counts = countBy(kept, ({ to }) => to);
  const endingOf = (address: string): Ending => endings.get(address) ?? "told";
  const told = addresses.filter((address) => endingOf(address) === "told");
  const faults = [
    ...ledgerFaults(addresses, rows, endingOf),
    ...told.filter((address) => !counts.has(address)).map((address) => `${address} was never told`),
    ...unwanted(addresses, counts, endingOf),
    ...[...counts]
      .filter(([address, count]) => count > 1 + (allowance.get(address) ?? 0))
      .map(([address, count]) => `${address} was told ${count} times, not on the way at any fault`),
    ...messageIdFaults(kept),
    ...unacceptedFaults(rows, kept),
  ];
  return {
    recipients: addresses.length,
    expected: told.length,
    received: told.filter((address) => counts.has(address)).length,
    repeated: kept.length - counts.size,
    bound: [...allowance.values()].reduce((sum, times) => sum + times, 0),
    complaints: shorten(faults),
  };
}

function ledgerFaults(addresses: readonly string[], rows: readonly Row[], endingOf: (a: string) => Ending): string[] {
  const states = new Map<string, Row[]>();
  for (const row of rows) states.set(row.address, [...(states.get(row.address) ?? []), row]);
  const ofFollowers = addresses.flatMap((address) => {
    const [row, ...others] = states.get(address) ?? [];
    if (row === undefined || others.length > 0)
      return [`${address} has ${row === undefined ? 0 : others.length + 1} rows`];
    return STATES[endingOf(address)].includes(row.state) ? [] : [`${address} is ${row.state} (${row.reason})`];
  });
  const known = new Set(addresses);
  return [
    ...ofFollowers,
    ...rows.filter(({ address }) => !known.has(address)).map(({ address }) => `${address} has a row`),
  ];
}

function unwanted(
  addresses: readonly string[],
  counts: ReadonlyMap<string, number>,
  endingOf: (address: string) => Ending,
): string[] {
  const known = new Set(addresses);
  return [...counts.keys()]
    .filter((address) => !known.has(address) || endingOf(address) === "failed" || endingOf(address) === "untold")
    .map((address) => `${address} got a mail all the same`);
}

function messageIdFaults(kept: readonly KeptMessage[]): string[] {
  const ids = new Map<string, string>();
  const owners = new Map<string, string>();
  return kept.flatMap(({ to, messageId }) => {
    const isSame = (ids.get(to) ?? messageId) === messageId && (owners.get(messageId) ?? to) === to && messageId !== "";
    ids.set(to, messageId);
    owners.set(messageId, to);
    return isSame ? [] : [`${to} has another Message-ID`];
  });
}

function unacceptedFaults(rows: readonly Row[], kept: readonly KeptMessage[]): string[] {
  const accepted = new Set(kept.filter(({ isAccepted }) => isAccepted).map(({ to }) => to));
  return rows
    .filter(({ address, state }) => state === "sent" && !accepted.has(address))
    .map(({ address }) => `${address} is recorded as sent, and 250 was never said`);
}
