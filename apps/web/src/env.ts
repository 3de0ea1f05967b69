import { EnvVariables, parseEnv, parseEnvOrExit } from "@pacta/platform";
import type { z } from "zod";

const WebEnv = EnvVariables.pick({
  DATABASE_URL: true,
  REDIS_URL: true,
  APP_URL: true,
  AUTH_SECRET: true,
  IMMEDIATE_DAILY_LIMIT: true,
  WEBHOOK_PORTS: true,
  WEBHOOK_ALLOW_PRIVATE: true,
  QUEUES_URL: true,
  LOG_LEVEL: true,
});
type WebEnv = z.output<typeof WebEnv>;

/** The environment of the web process; read at the first request, never while building. */
export function readEnv(): WebEnv {
  return parseEnv(WebEnv, process.env);
}

/** At the start of the server: ends the process with every fault listed. */
export function checkEnvOrExit(): void {
  parseEnvOrExit(WebEnv, process.env);
}

/** A TopoJSON file with the areas of the map in an object `countries`, by M49 code; undefined: the one that comes along. */
export function readMapFile(): string | undefined {
  return process.env.MAP_TOPOJSON || undefined;
}

/** Whether pages can be read in the pseudo-locale written from the right: for tests of layout. */
export function hasPseudoLocale(): boolean {
  return process.env.PACTA_PSEUDO_LOCALE === "1";
}

/** React needs `eval` for its development messages; production forbids it. */
export function isDevelopment(): boolean {
  return process.env.NODE_ENV === "development";
}
