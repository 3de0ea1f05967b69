import { TRPCError } from "@trpc/server";

/** Refuses an input that holds NUL anywhere: a text that no column can hold. */
export function requireWritableText(input: unknown): void {
  if (!JSON.stringify(input ?? null).includes("\\u0000")) return;
  throw new TRPCError({ code: "BAD_REQUEST", message: "a text of the input holds the character NUL" });
}
