import { EVENT_KINDS, type EventFilter, filterAnchors, filterKey } from "@pacta/domain";
import type { Client } from "pg";
import { uuidv7 } from "uuidv7";

const AT_ONCE = 5_000;

/** Takes away every recipient, filter, subscription, notice and delivery of the scratch database. */
export async function clearAudience(client: Client): Promise<void> {
  await client.query(
    "TRUNCATE recipients, filters, filter_keys, subscriptions, outbox, outbox_filters, deliveries CASCADE",
  );
}

/** Confirmed recipients number 1 to `count`, in English; gives nothing, they are known by their number. */
export async function makeRecipients(client: Client, count: number, from = 1): Promise<void> {
  await client.query(
    `INSERT INTO recipients (id, address, domain, address_hash, locale, zone, state, created_at, confirmed_at)
     SELECT md5('recipient ' || n)::uuid, 'reader' || n || '@sink.test', 'sink.test', md5('hash ' || n), 'en', 'UTC',
       'confirmed', now(), now()
     FROM generate_series($1::int, $2::int) n`,
    [from, from + count - 1],
  );
}

/** Stores filters as the service does, each with its anchors; gives their ids. */
export async function makeFilters(client: Client, filters: readonly EventFilter[]): Promise<string[]> {
  const ids: string[] = [];
  for (let at = 0; at < filters.length; at += AT_ONCE) {
    const rows = filters.slice(at, at + AT_ONCE).map((body) => ({ id: uuidv7(), body }));
    await client.query(
      `INSERT INTO filters (id, hash, body, sentence)
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::jsonb[], $4::text[])`,
      [
        rows.map(({ id }) => id),
        rows.map(({ body }) => filterKey(body)),
        rows.map(({ body }) => JSON.stringify(body)),
        rows.map(() => "All events"),
      ],
    );
    const keys = rows.flatMap(({ id, body }) => filterAnchors(body).map((key) => ({ id, key })));
    await client.query("INSERT INTO filter_keys (key, filter_id) SELECT * FROM unnest($1::text[], $2::uuid[])", [
      keys.map(({ key }) => key),
      keys.map(({ id }) => id),
    ]);
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}

/** Each filter is followed by `each` recipients, one after another, beginning again with the first. */
export async function makeSubscriptions(
  client: Client,
  filterIds: readonly string[],
  each: number,
  recipients: number,
): Promise<void> {
  await client.query(
    `INSERT INTO subscriptions (id, recipient_id, filter_id, state, cadence, reminders, consent_text, requested_at)
     SELECT gen_random_uuid(), md5('recipient ' || 1 + (((f.number - 1) * $2::bigint + n) % $3::bigint))::uuid, f.id, 'active',
       'immediate', '{}', 'made', now()
     FROM unnest($1::uuid[]) WITH ORDINALITY f(id, number), generate_series(0, $2::int - 1) n`,
    [filterIds, each, recipients],
  );
}

/** Distinct filters none of which is about the event kind of the bench: a participant's acts of one kind in one treaty. */
export function strangeFilters(
  count: number,
  participants: readonly string[],
  kindsOfEvent: ReadonlySet<string>,
): EventFilter[] {
  const kinds = EVENT_KINDS.filter((kind) => !kindsOfEvent.has(kind));
  return Array.from({ length: count }, (_, number) => {
    const kind = kinds[number % kinds.length] ?? "signature";
    const participant = participants[Math.floor(number / kinds.length) % participants.length] ?? "AAA";
    const treaty = `made-${Math.floor(number / kinds.length / participants.length)}`;
    return number % 3 === 0
      ? { kind: [kind], participant: [participant], treaty: [treaty] }
      : { kind: [kind], treaty: [treaty, participant] };
  });
}
