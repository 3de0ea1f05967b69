import { EventQuery } from "@pacta/domain";
import {
  countFacets,
  listChanges,
  listEvents,
  listTreaties,
  readParticipant,
  type ServiceContext,
} from "@pacta/services";
import { quantile } from "../measure/quantile.ts";
import { timeInPairs } from "../measure/time-in-pairs.ts";
import { figure, printTable, ratio, wholeNumber } from "../print-table.ts";
import type { MadeRecord } from "./open-made-record.ts";

const CALLS = 60;
const WARM_UP = 5;
const PAGE = 25;

/** One answer as a service gives it, beside the statement that finds the same rows and nothing more. */
type List = { readonly name: string; readonly own: (ctx: ServiceContext) => Promise<unknown>; readonly bare: string };

const STANDING = "recorded_at IS NOT NULL AND state = 'published' AND superseded_at IS NULL";
const NEWEST = `ORDER BY recorded_at DESC LIMIT ${PAGE + 1}`;
const NOW = { asOf: null, knownAt: null };
const NO_FILTER = {
  ...{ query: null, status: null, topic: null, depositary: null, region: null, year: null, form: null, party: null },
  ...NOW,
};
const FIRST = { sort: null, cursor: null, limit: PAGE };
const BY_TITLE = `ORDER BY short_title, slug LIMIT ${PAGE + 1}`;

const events = (query: EventQuery) => (ctx: ServiceContext) =>
  listEvents(ctx, { query, knownAt: null, cursor: null, limit: PAGE });
const treaties = (filter: Partial<Parameters<typeof listTreaties>[1]>) => (ctx: ServiceContext) =>
  listTreaties(ctx, { ...NO_FILTER, ...FIRST, ...filter });

const LISTS: readonly List[] = [
  {
    name: "events, all",
    own: events(EventQuery.parse({})),
    bare: `SELECT * FROM event_versions WHERE ${STANDING} ${NEWEST}`,
  },
  {
    name: "events, one kind",
    own: events(EventQuery.parse({ kind: ["ratification"] })),
    bare: `SELECT * FROM event_versions WHERE ${STANDING} AND kind = 'ratification' ${NEWEST}`,
  },
  { name: "treaties, all", own: treaties({}), bare: `SELECT * FROM treaties ${BY_TITLE}` },
  {
    name: "treaties, status and topic",
    own: treaties({ status: ["terminated"], topic: ["made-3"] }),
    bare: `SELECT t.* FROM treaties t JOIN treaty_states s ON s.treaty_id = t.id
      JOIN treaty_topics o ON o.treaty_id = t.id
      WHERE s.status = 'terminated' AND o.topic_code = 'made-3' ${BY_TITLE}`,
  },
  {
    name: "treaties, words",
    own: treaties({ query: "treaty 777" }),
    bare: `SELECT t.* FROM treaties t JOIN treaty_documents d ON d.treaty_id = t.id
      WHERE d.words @@ to_tsquery('simple', 'treaty:* & 777:*') LIMIT ${PAGE + 1}`,
  },
  {
    name: "treaties, as of 2000",
    own: treaties({ asOf: "2000-01-01", status: ["in-force"] }),
    bare: `SELECT t.* FROM treaties t JOIN status_intervals i ON i.treaty_id = t.id AND i.participant_id IS NULL
      WHERE i.status = 'in-force' AND i.valid_from <= '2000-01-01'
        AND (i.valid_to IS NULL OR i.valid_to > '2000-01-01') ${BY_TITLE}`,
  },
  {
    name: "facets, no filter",
    own: (ctx) => countFacets(ctx, NO_FILTER),
    bare: "SELECT status, count(*) FROM treaty_states GROUP BY 1",
  },
  {
    name: "facets, one topic",
    own: (ctx) => countFacets(ctx, { ...NO_FILTER, topic: ["made-3"] }),
    bare: `SELECT s.status, count(*) FROM treaty_states s JOIN treaty_topics o ON o.treaty_id = s.treaty_id
      WHERE o.topic_code = 'made-3' GROUP BY 1`,
  },
  {
    name: "a participant's treaties",
    own: (ctx) =>
      readParticipant(ctx, { code: "Z003", language: "en", status: null, ...NOW, cursor: null, limit: PAGE }),
    bare: `SELECT t.* FROM participations a JOIN treaties t ON t.id = a.treaty_id
      JOIN participants p ON p.id = a.participant_id WHERE p.code = 'Z003' ${BY_TITLE}`,
  },
  {
    name: "changes of the record",
    own: (ctx) => listChanges(ctx, { treaty: null, cursor: null, limit: PAGE }),
    bare: `SELECT * FROM event_versions WHERE recorded_at IS NOT NULL
      ORDER BY recorded_at DESC, id DESC LIMIT ${PAGE + 1}`,
  },
];

/** Prints p50 and p95 of each list in milliseconds, taking turns with its bare statement. */
export async function measureLists({ treaties: size, client, ctx }: MadeRecord): Promise<void> {
  const rows: string[][] = [];
  for (const { name, own: answer, bare } of LISTS) {
    const { own, base } = await timeInPairs(
      () => answer(ctx),
      () => client.query(bare),
      { calls: CALLS, warmUp: WARM_UP },
    );
    rows.push([
      name,
      ...[own, base].flatMap((times) => [figure(quantile(times, 0.5)), figure(quantile(times, 0.95))]),
      ratio(quantile(own, 0.95), quantile(base, 0.95)),
    ]);
  }
  printTable(
    `Lists of ${wholeNumber(size)} treaties, ms`,
    ["list", "p50", "p95", "SQL p50", "SQL p95", "p95 / SQL"],
    rows,
  );
}
