import { Client } from "pg";
import { expect, test } from "vitest";
import { createTestDatabase } from "./create-test-database.ts";

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

test("a test database has the migrations applied", async () => {
  const database = await createTestDatabase();
  const rows = await query(database.url, "SELECT 1 FROM _prisma_migrations WHERE finished_at IS NOT NULL LIMIT 1");
  await database.drop();
  expect(rows).toHaveLength(1);
});

test("what is written to one test database is not in another", async () => {
  const [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  await query(first.url, "CREATE TABLE only_here (id int)");
  const rows = await query(second.url, "SELECT to_regclass('only_here') AS found");
  await Promise.all([first.drop(), second.drop()]);
  expect(rows).toEqual([{ found: null }]);
});

test("a dropped test database is gone although a connection was open", async () => {
  const database = await createTestDatabase();
  const client = new Client({ connectionString: database.url });
  client.on("error", () => undefined);
  await client.connect();
  await database.drop();
  await expect(query(database.url, "SELECT 1")).rejects.toThrow(/does not exist/);
});
