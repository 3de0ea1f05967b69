export { createTestDatabase, type TestDatabase } from "./database/create-test-database.ts";
export { type DatabaseServer, startDatabaseServer } from "./database/start-database-server.ts";
export { createTemplateDatabase } from "./database/template-database.ts";
export { setup as startTestServers } from "./global-setup.ts";
export { answersOnPort, findRedisBinary } from "./redis/find-redis.ts";
export { type RedisServer, startRedis } from "./redis/start-redis.ts";
export { type CapturedMail, type SmtpAnswer, type SmtpListener, startSmtpListener } from "./smtp-listener.ts";
export {
  type CapturedPost,
  startWebhookListener,
  type WebhookBehaviour,
  type WebhookListener,
} from "./webhook-listener.ts";
