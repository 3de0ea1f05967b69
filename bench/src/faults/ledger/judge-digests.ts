import { digestMessageId } from "@pacta/services";
import { MAIL_DOMAIN } from "../run/mail-domain.ts";
import type { Stage } from "../run/stage.ts";
import type { KeptMessage } from "../sink/sink-report.ts";
import { groupBy } from "./group-by.ts";
import { shorten, type Verdict } from "./verdict.ts";

type Digest = { id: string; address: string; state: string; reason: string | null };

const DIGESTS = `
  SELECT g.id, r.address, g.state, g.reason FROM digests g JOIN recipients r ON r.id = g.recipient_id`;

type Item = { address: string; treaty: string; state: string; reason: string | null; digestId: string | null };

const ITEMS = `
  SELECT r.address, t.slug AS treaty, d.state, d.reason, d.digest_id AS "digestId"
  FROM deliveries d JOIN recipients r ON r.id = d.target_id
  JOIN outbox o ON o.id = d.outbox_id JOIN event_versions v ON v.id = o.event_version_id
  JOIN treaties t ON t.id = v.treaty_id WHERE d.channel = 'email'`;

/** Compares which digests there should be and what is in them, what is recorded and what the mail server holds. */
export async function judgeDigests(stage: Stage, allowance: ReadonlyMap<string, number>): Promise<Verdict> {
  const { sql, sink, addresses, notices, days } = stage;
  const { kept } = await sink.report();
  const digests = await sql.query<Digest>(DIGESTS);
  const items = await sql.query<Item>(ITEMS);
  const mails = groupBy(kept, ({ messageId }) => messageId);
  const treaties = notices.map(({ treaty }) => treaty);
  const expected = addresses.length * days.passed;
  return {
    recipients: addresses.length,
    expected,
    received: [...mails.values()].filter((own) => own.some(({ isAccepted }) => isAccepted)).length,
    repeated: kept.length - mails.size,
    bound: [...allowance.values()].reduce((sum, times) => sum + times, 0),
    complaints: shorten([
      ...(digests.length === expected ? [] : [`${digests.length} digests instead of ${expected}`]),
      ...digestFaults(digests, mails),
      ...mailFaults(digests, mails, allowance),
      ...itemFaults(items, { addresses, treaties }),
      ...toldFaults(kept, { addresses, treaties }),
    ]),
  };
}

type Mails = ReadonlyMap<string, readonly KeptMessage[]>;

function digestFaults(digests: readonly Digest[], mails: Mails): string[] {
  return digests.flatMap(({ id, address, state, reason }) => {
    const own = mails.get(digestMessageId(id, MAIL_DOMAIN)) ?? [];
    return [
      ...(state === "sent" ? [] : [`a digest of ${address} is ${state} (${reason})`]),
      ...(own.some(({ isAccepted }) => isAccepted) ? [] : [`250 was never said to a digest of ${address}`]),
      ...(own.every(({ to }) => to === address) ? [] : [`a digest of ${address} went to somebody else`]),
    ];
  });
}

function mailFaults(digests: readonly Digest[], mails: Mails, allowance: ReadonlyMap<string, number>): string[] {
  const known = new Set(digests.map(({ id }) => digestMessageId(id, MAIL_DOMAIN)));
  return [...mails].flatMap(([messageId, { length }]) => [
    ...(known.has(messageId) ? [] : [`${messageId} is no digest`]),
    ...(length > 1 + (allowance.get(messageId) ?? 0)
      ? [`${messageId} came ${length} times, not on the way at a fault`]
      : []),
  ]);
}

type Wanted = { readonly addresses: readonly string[]; readonly treaties: readonly string[] };

/** By the record: each thing once to each reader, and in a digest. */
function itemFaults(items: readonly Item[], { addresses, treaties }: Wanted): string[] {
  const rows = groupBy(items, ({ address, treaty }) => `${address} ${treaty}`);
  const wanted = addresses.flatMap((address) => treaties.map((treaty) => `${address} ${treaty}`));
  return [
    ...(rows.size === wanted.length ? [] : [`${rows.size} things to tell instead of ${wanted.length}`]),
    ...wanted.flatMap((key) => {
      const [row, ...others] = rows.get(key) ?? [];
      if (row === undefined || others.length > 0)
        return [`${key} has ${row === undefined ? 0 : 1 + others.length} rows`];
      return row.state === "sent" && row.digestId !== null ? [] : [`${key} is ${row.state} (${row.reason})`];
    }),
  ];
}

/** By what arrived: each thing in one digest of each reader, however often that came. */
function toldFaults(kept: readonly KeptMessage[], { addresses, treaties }: Wanted): string[] {
  const toldIn = new Map<string, Set<string>>();
  for (const { to, messageId, isAccepted, treaties: told } of kept) {
    if (!isAccepted) continue;
    for (const treaty of told) {
      const key = `${to} ${treaty}`;
      toldIn.set(key, (toldIn.get(key) ?? new Set()).add(messageId));
    }
  }
  return addresses.flatMap((address) =>
    treaties.flatMap((treaty) => {
      const count = toldIn.get(`${address} ${treaty}`)?.size ?? 0;
      return count === 1 ? [] : [`${address} was told of ${treaty} in ${count} digests`];
    }),
  );
}
