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
  WORKER_PORT: z.coerce.number("is not a number").int().min(1).max(65535).default(3100),
  SWEEP_SECONDS: z.coerce.number("is not a number").int().min(1).max(3600).default(5),
  LEASE_SECONDS: z.coerce.number("is not a number").int().min(1).max(3600).default(60),
  GROUPING_MINUTES: z.coerce.number("is not a number").int().min(0).max(60).default(10),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"], "is not a log level").default("info"),
});
