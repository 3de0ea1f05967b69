import { type MadeStatement, madeChoice, madeNumber } from "./made-statement.ts";

const STATUSES = [
  "in-force",
  "in-force",
  "in-force",
  "terminated",
  "open-for-signature",
  "replaced",
  "notice-pending",
  "expired",
];

/** What the projections of the made record would hold; written directly, because its rules compute nothing. */
export const MADE_PROJECTIONS: readonly MadeStatement[] = [
  {
    name: "treaty states",
    sql: `INSERT INTO treaty_states (treaty_id, status, since, in_force_on, parties, signatories, as_of)
      SELECT md5('t' || i)::uuid, ${madeChoice("i", 9, STATUSES)}, t.signed_on + 400, t.signed_on + 400,
        CASE WHEN i % 50 = 0 THEN 125 WHEN i % 3 = 0 THEN 2 ELSE 5 END, CASE WHEN i % 50 = 0 THEN 125 WHEN i % 3 = 0 THEN 2 ELSE 5 END, current_date
      FROM made_size, generate_series(0, treaties - 1) i JOIN treaties t ON t.id = md5('t' || i)::uuid`,
  },
  {
    name: "participations",
    sql: `INSERT INTO participations (treaty_id, participant_id, status, since)
      SELECT treaty_id, participant_id, 'party', act_date + 30 FROM made_acts WHERE act = 'r'`,
  },
  {
    name: "intervals of participants",
    sql: `INSERT INTO status_intervals (id, treaty_id, participant_id, status, valid_from, since, valid_to, known_from)
      SELECT md5('i' || version_id)::uuid, treaty_id, participant_id,
        CASE act WHEN 's' THEN 'signatory' ELSE 'party' END,
        CASE act WHEN 's' THEN act_date ELSE act_date + 30 END, CASE act WHEN 's' THEN act_date ELSE act_date + 30 END,
        CASE act WHEN 's' THEN act_date - k + 330 + k * 40 END, recorded_at
      FROM made_acts`,
  },
  {
    name: "intervals of treaties",
    sql: `INSERT INTO status_intervals (id, treaty_id, status, valid_from, since, valid_to, known_from)
      SELECT md5('it' || stage || i)::uuid, md5('t' || i)::uuid,
        CASE stage WHEN 'a' THEN 'signed' ELSE s.status END,
        CASE stage WHEN 'a' THEN t.signed_on ELSE t.signed_on + 400 END,
        CASE stage WHEN 'a' THEN t.signed_on ELSE t.signed_on + 400 END,
        CASE stage WHEN 'a' THEN t.signed_on + 400 END, timestamptz '2026-01-01T00:00Z'
      FROM made_size, generate_series(0, treaties - 1) i JOIN treaties t ON t.id = md5('t' || i)::uuid
        JOIN treaty_states s ON s.treaty_id = t.id, unnest(ARRAY['a', 'b']) stage`,
  },
  {
    name: "upcoming effects",
    sql: `INSERT INTO upcoming_effects (id, treaty_id, participant_id, kind, takes_effect_on, why)
      SELECT md5('u' || i)::uuid, md5('t' || i)::uuid, NULL, 'termination', current_date + 1 + ${madeNumber("i", 10, 700)}, 'made'
      FROM made_size, generate_series(0, treaties - 1, 20) i`,
  },
  {
    name: "names by treaty",
    sql: `CREATE TEMP TABLE made_names AS
      SELECT p.treaty_id, lower(string_agg(n.name, ' ')) AS names, array_agg(DISTINCT q.un_region) AS regions,
        array_agg(DISTINCT q.id) AS ids
      FROM participations p JOIN participants q ON q.id = p.participant_id
        JOIN participant_names n ON n.participant_id = q.id GROUP BY 1`,
  },
  {
    name: "documents",
    sql: `INSERT INTO treaty_documents
        (treaty_id, label, words, form, signed_year, depositary, topics, regions, participant_ids, status)
      SELECT t.id, lower(t.short_title), setweight(to_tsvector('simple', lower(t.short_title)), 'A')
          || setweight(to_tsvector('simple', COALESCE(a.names, '')), 'C'),
        t.form, EXTRACT(YEAR FROM t.signed_on)::int, t.depositary,
        ARRAY(SELECT topic_code FROM treaty_topics WHERE treaty_id = t.id),
        COALESCE(a.regions, '{}'), COALESCE(a.ids, '{}'), s.status
      FROM treaties t JOIN treaty_states s ON s.treaty_id = t.id LEFT JOIN made_names a ON a.treaty_id = t.id ON CONFLICT DO NOTHING`,
  },
];
