import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { workspaceScript } from "@pacta/scripts/workspace-script";
import { Client } from "pg";
import { environmentFor } from "../env.ts";
import { databaseUrl, runServerCommand } from "./server-command.ts";

const CHECKOUT = fileURLToPath(new URL("../../../..", import.meta.url));
const RUN_ID_BYTES = 4;
const execute = promisify(execFile);

async function migrate(url: string): Promise<void> {
  const given = environmentFor(url);
  const script = workspaceScript({ checkout: CHECKOUT, folder: "prisma", script: "migrate", env: given });
  const { command, args, cwd, env } = script;
  try {
    await execute(command, args, { cwd, env: { ...given, ...env } });
  } catch (cause) {
    const output = cause instanceof Error && "stdout" in cause && "stderr" in cause ? [cause.stdout, cause.stderr] : [];
    throw new Error(`the migrations could not be applied to a test database:\n${output.join("\n")}`, { cause });
  }
}

/** Drops the template and any clone a crashed test did not drop itself. */
export async function dropTemplateDatabase(serverUrl: string, template: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>(
      "SELECT datname FROM pg_database WHERE starts_with(datname, $1)",
      [template],
    );
    for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
  } finally {
    await client.end();
  }
}

/** Creates a database with every migration applied, to be cloned by each test; returns its name. */
export async function createTemplateDatabase(serverUrl: string): Promise<string> {
  const template = `pacta_test_${randomBytes(RUN_ID_BYTES).toString("hex")}`;
  await runServerCommand(serverUrl, `CREATE DATABASE "${template}" TEMPLATE template0`);
  await migrate(databaseUrl(serverUrl, template)).catch(async (error: unknown) => {
    await dropTemplateDatabase(serverUrl, template);
    throw error;
  });
  return template;
}
