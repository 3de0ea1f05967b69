export { EnvError, parseEnv, parseEnvOrExit } from "./env.ts";
export { EnvVariables } from "./env-variables.ts";
export { createLogger, type Logger } from "./logger.ts";
export { onShutdown } from "./shutdown.ts";
