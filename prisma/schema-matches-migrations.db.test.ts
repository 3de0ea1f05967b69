import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { createTestDatabase, type TestDatabase } from "@pacta/testing";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cliEnvironment } from "./env.ts";

const execute = promisify(execFile);
const HERE = import.meta.dirname;

/** What migrations hold beyond the Prisma schema: partial indexes, checks and triggers it cannot say. */
const BEYOND_THE_SCHEMA = [
  "constraint outbox.outbox_version_or_treaty",
  "index deliveries_dead",
  "index deliveries_gathered",
  "index deliveries_grouped",
  "index deliveries_held",
  "index deliveries_unfinished",
  "index deliveries_webhooks",
  "index event_versions_acts_of_participant",
  "index event_versions_one_current",
  "index event_versions_recorded",
  "index event_versions_stream",
  "index event_versions_stream_by_act",
  "index event_versions_stream_of_kind",
  "index event_versions_stream_of_participant",
  "index event_versions_stream_of_treaty",
  "index participations_leaving",
  "index references_notification",
  "index status_intervals_of_treaty",
  "index status_intervals_standing_of_treaty",
  "index suppressions_standing",
  "index treaties_bilateral",
  "index treaties_unlisted",
  "index treaty_documents_label",
  "index treaty_states_on_the_way",
  'trigger "references".references_record_change',
  "trigger audit_entries.audit_entries_append_only",
  "trigger event_versions.event_versions_append_only",
  "trigger event_versions.event_versions_record_change",
  "trigger events.events_record_change",
  "trigger participant_codes.participant_codes_record_change",
  "trigger participant_names.participant_names_record_change",
  "trigger participant_successions.participant_successions_record_change",
  "trigger participants.participants_record_change",
  "trigger participations.participations_record_change",
  "trigger provisions.provisions_record_change",
  "trigger recipients.recipients_digest_rhythm",
  "trigger status_intervals.status_intervals_record_change",
  "trigger topics.topics_record_change",
  "trigger treaties.treaties_record_change",
  "trigger treaty_documents.treaty_documents_record_change",
  "trigger treaty_former_slugs.treaty_former_slugs_record_change",
  "trigger treaty_identifiers.treaty_identifiers_record_change",
  "trigger treaty_relations.treaty_relations_record_change",
  "trigger treaty_sources.treaty_sources_record_change",
  "trigger treaty_states.treaty_states_record_change",
  "trigger treaty_titles.treaty_titles_record_change",
  "trigger treaty_topics.treaty_topics_record_change",
  "trigger upcoming_effects.upcoming_effects_record_change",
];

let migrated: TestDatabase;
let declared: TestDatabase;

beforeAll(async () => {
  [migrated, declared] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  await applySchema(declared.url);
}, 60_000);
afterAll(async () => {
  await Promise.all([migrated.drop(), declared.drop()]);
});

test("the migrations applied equal the Prisma schema, but for what is listed by name", async () => {
  const [applied, schema] = await Promise.all([objectsOf(migrated.url), objectsOf(declared.url)]);
  const extra = applied.filter((object) => !schema.includes(object));
  expect(extra.map(nameOf).sort()).toEqual(BEYOND_THE_SCHEMA);
  expect(schema.filter((object) => !applied.includes(object))).toEqual([]);
  expect(schema.length).toBeGreaterThan(150);
});

test("the official CLI reports that every migration is applied", async () => {
  const { stdout } = await prisma(["migrate", "status"], migrated.url);
  expect(stdout).toContain("Database schema is up to date");
});

test("the official CLI names a database it cannot reach", async () => {
  const unreachable = prisma(["migrate", "deploy"], "postgres://nobody@127.0.0.1:1/none");
  await expect(unreachable).rejects.toThrow(/127\.0\.0\.1:1/);
});

async function prisma(args: readonly string[], url: string): Promise<{ stdout: string }> {
  const command = ["node_modules/prisma/build/index.js", ...args];
  return execute(process.execPath, command, { cwd: HERE, env: cliEnvironment(url) });
}

/** Empties a database and fills it from the schema files alone. */
async function applySchema(url: string): Promise<void> {
  const { stdout } = await prisma(["migrate", "diff", "--from-empty", "--to-schema", "schema", "--script"], url);
  await query(url, "DROP SCHEMA public CASCADE");
  await query(url, stdout);
}

const OBJECTS = `
  SELECT 'column ' || table_name || '.' || column_name || ' ' || udt_name || ' ' || is_nullable || ' ' ||
    coalesce(column_default, '-') AS object
  FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
  UNION ALL SELECT 'index ' || indexname || ' ' || indexdef FROM pg_indexes
  WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
  UNION ALL SELECT 'constraint ' || conrelid::regclass || '.' || conname || ' ' || pg_get_constraintdef(oid)
  FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid <> 0
    AND conrelid <> coalesce(to_regclass('_prisma_migrations'), 0)
  UNION ALL SELECT 'enum ' || t.typname || '.' || e.enumlabel FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid
  UNION ALL SELECT 'trigger ' || tgrelid::regclass || '.' || tgname FROM pg_trigger WHERE NOT tgisinternal
  ORDER BY 1`;

async function objectsOf(url: string): Promise<readonly string[]> {
  return (await query(url, OBJECTS)).map((row) => String(row.object));
}

/** "index x CREATE INDEX …" → "index x". */
function nameOf(object: string): string {
  return object.split(" ").slice(0, 2).join(" ");
}

async function query(url: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
