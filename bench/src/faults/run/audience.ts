import { storeFilter } from "@pacta/db";
import { EventFilter, filterAnchors, filterKey, normaliseFilter } from "@pacta/domain";
import { NOTICE_TREATY, type TestServices } from "@pacta/services/test-services";
import { uuidv7 } from "uuidv7";
import type { Sql } from "./sql.ts";

const FOLLOWED = [
  { treaty: [NOTICE_TREATY] },
  { participant: ["SMP"] },
  { participant: ["TST"], kind: ["withdrawal-notice"] },
  { topic: ["defence-security"] },
];
/** All that is announced under one topic. */
const FOLLOWED_DAILY = [{ topic: ["defence-security"] }];
const ELSEWHERE = { participant: ["OTH"], kind: ["reservation"] };

/** A twentieth more, who follow something else and must hear nothing. */
const STRANGER_SHARE = 0.05;

/** Digests are due half a day from now, so that none comes by itself. */
const RECIPIENTS = `
  INSERT INTO recipients
    (id, address, domain, address_hash, locale, zone, digest_minute, state, created_at, confirmed_at)
  SELECT gen_random_uuid(), $1 || i || '@d' || i % 17 || '.reader.test', 'd' || i % 17 || '.reader.test', md5($1 || i),
    (ARRAY['en', 'fr', 'ru', 'es'])[1 + i % 4], 'UTC', (720 + extract(epoch FROM now() AT TIME ZONE 'UTC')::bigint / 60) % 1440, 'confirmed', now(), now()
  FROM generate_series(1, $2::int) i RETURNING address`;

/** Everyone follows one filter, every third a second one: one mail all the same. */
const SUBSCRIPTIONS = `
  INSERT INTO subscriptions (id, recipient_id, filter_id, state, cadence, reminders, consent_text, requested_at, confirmed_at)
  SELECT gen_random_uuid(), r.id, ($2::uuid[])[1 + (r.i + extra) % cardinality($2::uuid[])], 'active', $3::cadence, '{}',
    'test', now(), now()
  FROM (SELECT id, row_number() OVER (ORDER BY id) AS i FROM recipients WHERE address LIKE $1 || '%') r
  CROSS JOIN generate_series(0, 1) extra WHERE extra = 0 OR r.i % 3 = 0
  ON CONFLICT DO NOTHING`;

type Wanted = { readonly size: number; readonly isDaily: boolean };

/** Makes followers of the notice, and strangers to it; gives the followers' addresses. */
export async function makeAudience(services: TestServices, sql: Sql, { size, isDaily }: Wanted): Promise<string[]> {
  const filters = isDaily ? FOLLOWED_DAILY : FOLLOWED;
  const cadence = isDaily ? "daily" : "immediate";
  const followed = await Promise.all(filters.map(async (filter) => keepFilter(services, filter)));
  const rows = await sql.query<{ address: string }>(RECIPIENTS, ["r", size]);
  await sql.query(SUBSCRIPTIONS, ["r", followed, cadence]);
  await sql.query(RECIPIENTS, ["stranger", Math.ceil(size * STRANGER_SHARE)]);
  await sql.query(SUBSCRIPTIONS, ["stranger", [await keepFilter(services, ELSEWHERE)], cadence]);
  await sql.query("ANALYZE");
  return rows.map(({ address }) => address);
}

async function keepFilter({ db }: TestServices, wanted: unknown): Promise<string> {
  const filter = EventFilter.parse(wanted);
  const [hash, body, anchors] = [filterKey(filter), normaliseFilter(filter), filterAnchors(filter)];
  return storeFilter(db, { id: uuidv7(), hash, body, sentence: `follows ${hash}`, anchors });
}
