import path from "node:path";
import { defineConfig } from "prisma/config";

const here = import.meta.dirname;
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(here, "engine", "schema-engine.mjs");

/** `generate` needs no database; `migrate` refuses to run without `DATABASE_URL`. */
export default defineConfig({
  schema: path.join(here, "schema"),
  migrations: { path: path.join(here, "migrations") },
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
