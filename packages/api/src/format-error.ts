import { EventError, RuleError } from "@pacta/domain";
import { type FieldFault, type RefusalFacts, ServiceError } from "@pacta/services";
import type { TRPCDefaultErrorShape, TRPCError } from "@trpc/server";
import { ZodError } from "zod";

export type ApiErrorShape = TRPCDefaultErrorShape & {
  data: TRPCDefaultErrorShape["data"] & { faults: readonly FieldFault[]; refusal: RefusalFacts | null };
};

/** Adds the faulty fields to an error; what is unexpected keeps its details to itself. */
export function formatError({ shape, error }: { shape: TRPCDefaultErrorShape; error: TRPCError }): ApiErrorShape {
  const { stack, ...data } = shape.data;
  const isInternal = error.code === "INTERNAL_SERVER_ERROR";
  return {
    ...shape,
    message: isInternal ? "something went wrong on our side; try again" : messageOf(shape.message, error.cause),
    data: { ...data, faults: faultsOf(error.cause), refusal: refusalOf(error.cause) },
  };
}

/** What a programme is told of an expected refusal beside its message. */
export function refusalOf(cause: unknown): RefusalFacts | null {
  return cause instanceof ServiceError ? cause.facts : null;
}

/** The faulty input fields behind an error, dotted paths. */
export function faultsOf(cause: unknown): readonly FieldFault[] {
  if (cause instanceof ServiceError) return cause.faults;
  if (cause instanceof EventError || cause instanceof RuleError) return [{ field: cause.path, message: cause.message }];
  if (!(cause instanceof ZodError)) return [];
  return cause.issues.map((issue) => ({ field: issue.path.join("."), message: issue.message }));
}

function messageOf(message: string, cause: unknown): string {
  if (!(cause instanceof ZodError)) return message;
  return faultsOf(cause)
    .map(({ field, message: reason }) => `${field}: ${reason}`)
    .join("; ");
}
