import { postgresBackend } from "./postgres-backend.ts";
import type { QueueBackend } from "./queue-backend.ts";
import type { QueueConfig } from "./queue-config.ts";
import { redisBackend } from "./redis-backend.ts";

export function openBackend(config: QueueConfig, maxConnections: number): QueueBackend {
  switch (config.backend) {
    case "postgres":
      return postgresBackend(config.url, maxConnections);
    case "redis":
      return redisBackend(config.url, config.prefix);
  }
}
