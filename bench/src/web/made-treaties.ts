import { type MadeStatement, madeChoice, madeNumber } from "./made-statement.ts";

const ABOUT = [
  "Extradition",
  "Fisheries",
  "Air Services",
  "Taxation",
  "Trade",
  "Research",
  "Customs",
  "Visas",
  "Trade Marks",
  "Rivers",
  "Railways",
  "Pensions",
];
const WHAT = ["Convention", "Agreement", "Protocol", "Treaty", "Exchange of Notes", "Charter"];
const PLACE = [
  "Lisbon",
  "Nairobi",
  "Lima",
  "Geneva",
  "Manila",
  "Cairo",
  "Oslo",
  "Quito",
  "Dakar",
  "Vienna",
  "Suva",
  "Minsk",
];
const DEPOSITARIES = [
  "UN Secretary-General",
  "Council of Europe",
  "WIPO",
  "Netherlands",
  "Switzerland",
  "OAS",
  "ILO",
  "IMO",
];
const REGIONS = [
  "Africa",
  "Asia-Pacific",
  "Eastern Europe",
  "Latin America and the Caribbean",
  "Western Europe and Others",
];

const EXIT = {
  kind: "notice",
  period: { amount: 1, unit: "year" },
  clause: { article: null, text: "One year after notice.", quoted: false },
};
const RULES = {
  form: "multilateral",
  parties: [],
  entryIntoForce: {
    trigger: { kind: "silent" },
    clause: { article: null, text: "Made for measuring.", quoted: false },
  },
  exit: EXIT,
  duration: { kind: "indefinite" },
};

export const MADE_TREATIES: readonly MadeStatement[] = [
  {
    name: "topics",
    sql: `INSERT INTO topics (code, name) SELECT 'made-' || i, 'Made topic ' || i FROM generate_series(1, 20) i`,
  },
  {
    name: "participants",
    sql: `INSERT INTO participants (id, code, kind, un_region)
      SELECT md5('p' || i)::uuid, 'Z' || lpad(i::text, 3, '0'), 'state', ${madeChoice("i", 1, REGIONS)}
      FROM made_size, generate_series(0, participants - 1) i`,
  },
  {
    name: "participants' names",
    sql: `INSERT INTO participant_names (id, participant_id, language, name)
      SELECT md5('pn' || language || i)::uuid, md5('p' || i)::uuid, language, 'Madeland ' || i || ' ' || language
      FROM made_size, generate_series(0, participants - 1) i, unnest(ARRAY['en', 'fr', 'es', 'ru']) language`,
  },
  {
    name: "treaties",
    sql: `INSERT INTO treaties (id, slug, form, short_title, depositary, signed_on, signed_at, rules, refers_to, status_as_at, created_at)
      SELECT md5('t' || i)::uuid, 'made-' || i, (CASE WHEN i % 3 = 0 AND i % 50 <> 0 THEN 'bilateral' ELSE 'multilateral' END)::treaty_form,
        ${madeChoice("i", 2, PLACE)} || ' ' || ${madeChoice("i", 3, WHAT)} || ' on ' || ${madeChoice("i", 4, ABOUT)} || ' ' || i,
        CASE WHEN i % 3 = 0 AND i % 50 <> 0 THEN NULL ELSE ${madeChoice("i", 5, DEPOSITARIES)} END,
        date '1950-01-01' + ${madeNumber("i", 6, 27_000)}, ${madeChoice("i", 2, PLACE)},
        '${JSON.stringify(RULES)}'::jsonb, '{}', date '2026-11-01', timestamptz '2026-01-01T00:00Z'
      FROM made_size, generate_series(0, treaties - 1) i`,
  },
  {
    name: "titles",
    sql: `INSERT INTO treaty_titles (id, treaty_id, language, title, authentic)
      SELECT md5('tt' || language || i)::uuid, md5('t' || i)::uuid, language, t.short_title || ' (' || language || ')', language = 'en'
      FROM made_size, generate_series(0, treaties - 1) i JOIN treaties t ON t.id = md5('t' || i)::uuid,
        unnest(ARRAY['en', 'fr']) language`,
  },
  {
    name: "identifiers",
    sql: `INSERT INTO treaty_identifiers (id, treaty_id, scheme, value, normalised)
      SELECT md5('ti' || i)::uuid, md5('t' || i)::uuid, 'UNTS', 'I-' || (900000 + i), 'I' || (900000 + i)
      FROM made_size, generate_series(0, treaties - 1) i`,
  },
  {
    name: "topics of treaties",
    sql: `INSERT INTO treaty_topics (treaty_id, topic_code)
      SELECT md5('t' || i)::uuid, 'made-' || (1 + ${madeNumber("i", 7, 20)}) FROM made_size, generate_series(0, treaties - 1) i`,
  },
  {
    name: "sources",
    sql: `INSERT INTO treaty_sources (id, treaty_id, citation) SELECT md5('ts' || i)::uuid, md5('t' || i)::uuid, 'Made source'
      FROM made_size, generate_series(0, treaties - 1) i`,
  },
];
