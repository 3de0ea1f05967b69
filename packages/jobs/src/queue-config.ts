export type QueueConfig =
  | { readonly backend: "redis"; readonly url: string; readonly prefix: string }
  | { readonly backend: "postgres"; readonly url: string };

/** The one place that picks the queue's backend: Redis where it is configured, else PostgreSQL. */
export function queueConfig(env: {
  readonly REDIS_URL?: string | undefined;
  readonly DATABASE_URL: string;
}): QueueConfig {
  if (env.REDIS_URL === undefined) return { backend: "postgres", url: env.DATABASE_URL };
  return { backend: "redis", url: env.REDIS_URL, prefix: "pacta" };
}
