import { openDatabase } from "@pacta/db";
import { createQueues, queueConfig } from "@pacta/jobs";
import type { Logger } from "@pacta/platform";
import { type Auth, createAuth } from "./account/auth.ts";
import type { Actor, ServiceConfig, ServiceContext } from "./context.ts";
import { egressPolicyOf } from "./webhook/egress/egress-policy.ts";

export type RuntimeEnv = {
  readonly DATABASE_URL: string;
  readonly REDIS_URL?: string | undefined;
  readonly APP_URL: string;
  readonly AUTH_SECRET: string;
  readonly IMMEDIATE_DAILY_LIMIT?: number | undefined;
  readonly WEBHOOK_PORTS?: readonly number[] | undefined;
  readonly WEBHOOK_ALLOW_PRIVATE?: boolean | undefined;
};

/** One process's database pool, bell and accounts. */
export type Runtime = {
  readonly auth: Auth;
  readonly config: ServiceConfig;
  /** `clientAddress` is where the request came from, for limits. */
  contextFor(actor: Actor, clientAddress?: string): ServiceContext;
  /** True when the database answers and has our tables. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
};

/** Opens what services need; `log` hears queue faults, which never fail a request. */
export function openRuntime(env: RuntimeEnv, log: Logger): Runtime {
  const db = openDatabase(env.DATABASE_URL);
  const bell = createQueues(queueConfig(env), (error) => log.warn({ err: error }, "queue fault"));
  const config = {
    appUrl: env.APP_URL,
    secret: env.AUTH_SECRET,
    immediateDailyLimit: env.IMMEDIATE_DAILY_LIMIT,
    webhook: egressPolicyOf(env),
  };
  return {
    auth: createAuth(db, config),
    config,
    contextFor: (actor, clientAddress) => ({ db, bell, config, actor, clientAddress, now: () => new Date() }),
    isReady: async () => {
      try {
        await db.treaty.count({ take: 1 });
        return true;
      } catch (cause) {
        log.warn({ err: cause }, "the database is not ready");
        return false;
      }
    },
    close: async () => {
      await bell.close();
      await db.$disconnect();
    },
  };
}
