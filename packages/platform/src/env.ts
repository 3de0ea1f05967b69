import type { z } from "zod";

/** Faults of a start-up environment, all of them, one line each. Holds names and reasons, never values. */
export class EnvError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`the environment is not usable:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
    this.name = "EnvError";
    this.faults = faults;
  }
}

/** Takes a zod object and `process.env`; gives the parsed environment or throws `EnvError` with every fault. */
export function parseEnv<Schema extends z.ZodObject>(
  schema: Schema,
  source: Record<string, string | undefined>,
): z.infer<Schema> {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = schema.safeParse(present);
  if (parsed.success) return parsed.data;
  throw new EnvError(parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${reason(issue, present)}`));
}

/** At the entry of a process: prints every fault at once and ends with code 1. */
export function parseEnvOrExit<Schema extends z.ZodObject>(
  schema: Schema,
  source: Record<string, string | undefined>,
): z.infer<Schema> {
  try {
    return parseEnv(schema, source);
  } catch (cause) {
    if (!(cause instanceof EnvError)) throw cause;
    process.stderr.write(`${cause.message}\n`);
    process.exit(1);
  }
}

function reason(issue: z.core.$ZodIssue, present: Record<string, unknown>): string {
  const name = String(issue.path[0]);
  return name in present ? issue.message : "is missing";
}
