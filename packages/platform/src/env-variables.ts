import { z } from "zod";

/** A URL of one of the given protocols, e.g. `urlOf("postgres", "postgresql")`. */
function urlOf(...protocols: string[]): z.ZodURL {
  return z.url({
    protocol: new RegExp(`^(${protocols.join("|")})$`),
    error: `is not a URL that starts with ${protocols.map((name) => `${name}://`).join(" or ")}`,
  });
}

const MailFrom = z.string().regex(/^[^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>$/, 'is not of the form "Name <address@domain>"');

/** The variables that more than one process reads; each process picks what it needs. */
export const EnvVariables = z.object({
  DATABASE_URL: urlOf("postgres", "postgresql"),
  REDIS_URL: urlOf("redis", "rediss").optional(),
  SMTP_URL: urlOf("smtp", "smtps"),
  APP_URL: urlOf("http", "https").transform((url) => url.replace(/\/+$/, "")),
  AUTH_SECRET: z.string().min(32, "is shorter than 32 characters"),
  MAIL_FROM: MailFrom,
  MAIL_IMPRINT: z.string().max(300, "is longer than 300 characters").optional(),
  MAIL_CONNECTIONS: z.coerce.number("is not a number").int().min(1).max(100).default(5),
  MAIL_RETURN_DOMAIN: z.hostname("is not a host name").toLowerCase().optional(),
  MAIL_RATE_PER_DOMAIN: z.coerce.number("is not a number").int().min(1).optional(),
  BOUNCE_SMTP_PORT: z.coerce.number("is not a number").int().min(1).max(65535).optional(),
  DKIM_DOMAIN: z.hostname("is not a host name").toLowerCase().optional(),
  DKIM_SELECTOR: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/i, "is not a DKIM selector")
    .optional(),
  DKIM_PRIVATE_KEY: z.string().optional(),
  DKIM_PRIVATE_KEY_FILE: z.string().optional(),
  WORKER_PORT: z.coerce.number("is not a number").int().min(1).max(65535).default(3100),
  QUEUES_URL: urlOf("http", "https").optional(),
  SWEEP_SECONDS: z.coerce.number("is not a number").int().min(1).max(3600).default(5),
  LEASE_SECONDS: z.coerce.number("is not a number").int().min(1).max(3600).default(60),
  GROUPING_MINUTES: z.coerce.number("is not a number").int().min(0).max(60).default(10),
  IMMEDIATE_DAILY_LIMIT: z.coerce.number("is not a number").int().min(1).max(1000).default(20),
  WEBHOOK_PORTS: z
    .string()
    .regex(/^\d{1,5}(,\d{1,5})*$/, "is not a list of ports such as 443,8443")
    .transform((list) => list.split(",").map(Number))
    .optional(),
  WEBHOOK_ALLOW_PRIVATE: z.stringbool("is neither true nor false").optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"], "is not a log level").default("info"),
});
