import type { Transaction } from "@pacta/db";
import { invalidField } from "../service-error.ts";

/** Refuses codes of an input field that name no participant on record. */
export async function requireParticipants(tx: Transaction, field: string, codes: readonly string[]): Promise<void> {
  const found = await tx.participant.findMany({ where: { code: { in: [...codes] } }, select: { code: true } });
  const known = new Set(found.map(({ code }) => code));
  const unknown = codes.filter((code) => !known.has(code));
  if (unknown.length > 0) throw invalidField(field, `${unknown.join(", ")}: no such participant`);
}
