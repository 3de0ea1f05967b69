import { faultsOf } from "@pacta/api";
import type { FieldFault } from "@pacta/services";
import { TRPCError } from "@trpc/server";
import { notFound } from "next/navigation";

const ABSENT: readonly TRPCError["code"][] = ["NOT_FOUND", "BAD_REQUEST"];

/** Gives what was asked for, or the not-found page when the address names nothing we know. */
export async function orNotFound<Result>(asked: Promise<Result>): Promise<Result> {
  try {
    return await asked;
  } catch (cause) {
    if (isAbsence(cause)) notFound();
    throw cause;
  }
}

/** True when a procedure refused because its key names nothing. */
export function isAbsence(cause: unknown): boolean {
  return cause instanceof TRPCError && ABSENT.includes(cause.code);
}

/** True when a link was ours and its time is over. */
export function isExpiry(cause: unknown): boolean {
  return cause instanceof TRPCError && cause.code === "PRECONDITION_FAILED";
}

/** True when something was asked for too often. */
export function isFlood(cause: unknown): boolean {
  return cause instanceof TRPCError && cause.code === "TOO_MANY_REQUESTS";
}

/** True when things stand in the way of what was asked. */
export function isConflict(cause: unknown): boolean {
  return cause instanceof TRPCError && cause.code === "CONFLICT";
}

/** The faulty fields of an expected refusal; null for everything else. */
export function refusedFields(cause: unknown): readonly FieldFault[] | null {
  if (!(cause instanceof TRPCError)) return null;
  const faults = faultsOf(cause.cause);
  return faults.length > 0 ? faults : null;
}
