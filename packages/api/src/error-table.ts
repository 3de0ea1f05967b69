import { DateError, EventError, RuleError } from "@pacta/domain";
import { ServiceError, type ServiceErrorCode } from "@pacta/services";
import { TRPCError } from "@trpc/server";

type TrpcCode = TRPCError["code"];

/** The one table from expected failures to transport codes. */
const CODES: Record<ServiceErrorCode, TrpcCode> = {
  "not-found": "NOT_FOUND",
  conflict: "CONFLICT",
  forbidden: "FORBIDDEN",
  unauthenticated: "UNAUTHORIZED",
  invalid: "BAD_REQUEST",
  gone: "PRECONDITION_FAILED",
  "too-many": "TOO_MANY_REQUESTS",
};

/** Runs the rest of a procedure and gives its expected failures the code of the table. */
export async function translateErrors<Result extends { ok: boolean }>(next: () => Promise<Result>): Promise<Result> {
  const result = await next();
  if (result.ok || !("error" in result)) return result;
  throw translated(result.error);
}

function translated(error: unknown): unknown {
  const cause = error instanceof TRPCError ? error.cause : error;
  if (cause instanceof ServiceError) return new TRPCError({ code: CODES[cause.code], message: cause.message, cause });
  if (cause instanceof EventError || cause instanceof RuleError || cause instanceof DateError) {
    return new TRPCError({ code: "BAD_REQUEST", message: cause.message, cause });
  }
  return error;
}
