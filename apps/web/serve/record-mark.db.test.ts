import { createTestDatabase, type TestDatabase } from "@pacta/testing";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRecordMark } from "./record-mark.mjs";

/** What no public page shows; every other table must have its trigger. */
const NOT_SHOWN = new Set([
  ...["_prisma_migrations", "account_mails", "accounts", "audit_entries", "bounces", "deliveries", "digest_schedules"],
  ...["digests", "feed_tokens", "filter_keys", "filters", "follow_offers", "inbox_items", "mail_domains"],
  ...["mail_tallies", "outbox", "outbox_filters", "recipients", "record_changes", "record_reports", "request_counts"],
  ...["sessions", "subscriptions", "suppressions", "users", "verifications", "webhook_attempts", "webhook_endpoints"],
]);

let database: TestDatabase;
let recordMark: ReturnType<typeof createRecordMark>;
let one: Client;
let other: Client;

beforeAll(async () => {
  database = await createTestDatabase();
  recordMark = createRecordMark(database.url);
  [one, other] = [new Client({ connectionString: database.url }), new Client({ connectionString: database.url })];
  await Promise.all([one.connect(), other.connect()]);
}, 60_000);
afterAll(async () => {
  await Promise.all([one.end(), other.end(), recordMark.close()]);
  await database.drop();
});

const mark = async (): Promise<string | undefined> => (await recordMark.read())?.mark;
const addTopic = (client: Client, code: string) =>
  client.query("INSERT INTO topics (code, name) VALUES ($1, $1)", [code]);

test("every table that pages show marks its changes, and no other", async () => {
  const { rows } = await one.query<{ name: string; noted: boolean }>(`
    SELECT relname AS name, EXISTS (
      SELECT FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
      WHERE t.tgrelid = c.oid AND p.proname = 'note_record_change') AS noted
    FROM pg_class c WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`);
  expect(rows.filter(({ name, noted }) => noted === NOT_SHOWN.has(name))).toEqual([]);
  expect(rows.length).toBeGreaterThan(NOT_SHOWN.size);
});

test("a change shows when it is committed, and only then", async () => {
  const before = await mark();
  await one.query("BEGIN");
  await addTopic(one, "committed");
  expect(await mark()).toBe(before);
  await one.query("COMMIT");
  expect(await mark()).not.toBe(before);
});

test("what is rolled back changes nothing", async () => {
  const before = await mark();
  await one.query("BEGIN");
  await addTopic(one, "rolled-back");
  await one.query("ROLLBACK");
  expect(await mark()).toBe(before);
});

test("the one that began first and ended last shows too", async () => {
  await one.query("BEGIN");
  await addTopic(one, "first");
  await addTopic(other, "second");
  const before = await mark();
  await one.query("COMMIT");
  expect(await mark()).not.toBe(before);
});

test.each(["UPDATE topics SET name = 'x'", "DELETE FROM topics", "TRUNCATE topics CASCADE"])(
  "%s shows",
  async (sql) => {
    await one.query("INSERT INTO topics (code, name) VALUES ('any', 'any') ON CONFLICT DO NOTHING");
    const before = await mark();
    await one.query(sql);
    expect(await mark()).not.toBe(before);
  },
);

test("a record is rested some seconds after its last change", async () => {
  await addTopic(one, "rested");
  expect((await recordMark.read())?.isRested).toBe(false);
  await one.query("UPDATE record_changes SET at = at - interval '6 seconds'");
  expect((await recordMark.read())?.isRested).toBe(true);
});

test("a database that does not answer has no mark", async () => {
  const nowhere = createRecordMark("postgres://nobody@127.0.0.1:1/none");
  expect(await nowhere.read()).toBe(null);
  await nowhere.close();
});
