import { EnvVariables, parseEnvOrExit } from "@pacta/platform";
import { z } from "zod";

const SeedEnv = EnvVariables.pick({ DATABASE_URL: true, APP_URL: true, AUTH_SECRET: true }).extend({
  ADMIN_EMAIL: z.email("is not a mail address").default("admin@pacta.example"),
  /** "false" makes the first admin only. */
  SEED_FACTS: z.enum(["true", "false"]).default("true"),
});

const DatabaseEnv = EnvVariables.pick({ DATABASE_URL: true });

/** For commands that need the database alone. */
export function readDatabaseEnv(): z.output<typeof DatabaseEnv> {
  return parseEnvOrExit(DatabaseEnv, process.env);
}

/** The environment of the seed command; ends the process with every fault listed. */
export function readSeedEnv(): z.output<typeof SeedEnv> {
  return parseEnvOrExit(SeedEnv, process.env);
}

/** The environment for Prisma's CLI as a child process on the database at `url`. */
export function cliEnvironment(url: string): NodeJS.ProcessEnv {
  return { ...process.env, DATABASE_URL: url, CHECKPOINT_DISABLE: "1" };
}
