import { type Logger, pino } from "pino";

export type { Logger } from "pino";

/** Fields that may hold an address, a token or a body: cut wherever they appear one level deep. */
const PRIVATE_FIELDS = ["address", "email", "token", "password", "secret", "html", "text", "cookie", "authorization"];

/** One JSON logger per process; the message is a constant sentence, data goes into fields. */
export function createLogger(name: string, level = "info"): Logger {
  const paths = PRIVATE_FIELDS.flatMap((field) => [field, `*.${field}`]);
  return pino({ name, level, redact: { paths, censor: "[private]" } });
}
