import { openDatabase } from "@pacta/db";
import { resetAdminPassword } from "@pacta/services";
import { readDatabaseEnv } from "../env.ts";

const db = openDatabase(readDatabaseEnv().DATABASE_URL, 1);
try {
  process.stdout.write(`${JSON.stringify({ admin: await resetAdminPassword(db) })}\n`);
} finally {
  await db.$disconnect();
}
