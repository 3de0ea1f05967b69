import { type MadeStatement, madeNumber } from "./made-statement.ts";

/** Each participant of a treaty signs, then consents: the k-th some months after the one before. */
export const MADE_LOG: readonly MadeStatement[] = [
  {
    name: "acts",
    sql: `CREATE TEMP TABLE made_acts AS
      SELECT i, k, act, md5('e' || act || i || '-' || k)::uuid AS event_id, md5('v' || act || i || '-' || k)::uuid AS version_id,
        md5('t' || i)::uuid AS treaty_id, md5('p' || ((i * 7 + k) % participants))::uuid AS participant_id,
        t.signed_on + CASE act WHEN 's' THEN k ELSE 300 + k * 40 END AS act_date,
        timestamptz '2020-01-01T00:00Z' + make_interval(secs => ${madeNumber("i * 251 + k", 8, 200_000_000)}) AS recorded_at
      FROM made_size, generate_series(0, treaties - 1) i JOIN treaties t ON t.id = md5('t' || i)::uuid,
        LATERAL generate_series(0, CASE WHEN i % 50 = 0 THEN 124 WHEN i % 3 = 0 THEN 1 ELSE 4 END) k, unnest(ARRAY['s', 'r']) act`,
  },
  {
    name: "events",
    sql: `INSERT INTO events (id, treaty_id, created_at) SELECT event_id, treaty_id, recorded_at FROM made_acts`,
  },
  {
    name: "event versions",
    sql: `INSERT INTO event_versions (id, event_id, treaty_id, number, state, kind, participant_id, act_date, received_date,
        effective_date, effective_basis, precision, certainty, notify_mode, created_at, recorded_at)
      SELECT version_id, event_id, treaty_id, 1, 'published',
        CASE act WHEN 's' THEN 'signature' ELSE (ARRAY['ratification', 'accession', 'acceptance'])[1 + k % 3] END,
        participant_id, act_date, act_date, CASE act WHEN 'r' THEN act_date + 30 END,
        CASE act WHEN 'r' THEN 'stated-by-depositary' END, 'day', 'effective', 'silent', recorded_at, recorded_at
      FROM made_acts`,
  },
  {
    name: "references",
    sql: `INSERT INTO "references" (id, event_version_id, citation)
      SELECT md5('r' || version_id)::uuid, version_id, 'Made notification ' || i FROM made_acts`,
  },
];
