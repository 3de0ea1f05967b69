import { migrateQueues, queueConfig } from "@pacta/jobs";
import { createLogger } from "@pacta/platform";
import { readQueueEnv } from "./env.ts";

const env = readQueueEnv();
const config = queueConfig(env);
const version = await migrateQueues(config);
createLogger("queue-migrate", env.LOG_LEVEL).info({ backend: config.backend, version }, "queue is up to date");
