import { createLogger, type Logger } from "@pacta/platform";
import { readEnv } from "../env.ts";

let log: Logger | undefined;

/** The logger of the web process. */
export function webLog(): Logger {
  log ??= createLogger("web", readEnv().LOG_LEVEL);
  return log;
}
