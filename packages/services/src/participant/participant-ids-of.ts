import type { Transaction } from "@pacta/db";
import { invalidField } from "../service-error.ts";

/**
 * Ids of the participants that codes name, of any scheme: KEN, KE, 404; null when there are no codes. Refuses codes
 * that name nobody, with all of them.
 */
export async function participantIdsOf(db: Transaction, codes: readonly string[]): Promise<string[] | null> {
  if (codes.length === 0) return null;
  const given = { in: [...codes] };
  const rows = await db.participant.findMany({
    where: { OR: [{ code: given }, { codes: { some: { code: given } } }] },
    select: { id: true, code: true, codes: { where: { code: given }, select: { code: true } } },
  });
  const known = new Set(rows.flatMap((row) => [row.code, ...row.codes.map(({ code }) => code)]));
  const unknown = codes.filter((code) => !known.has(code));
  if (unknown.length > 0) throw invalidField("query.participant", `${unknown.join(", ")}: no such participant`);
  return rows.map(({ id }) => id);
}

/** Ids of the participants that belong to one of the regional groups; null when there are none asked for. */
export async function regionIdsOf(db: Transaction, regions: readonly string[]): Promise<string[] | null> {
  if (regions.length === 0) return null;
  const rows = await db.participant.findMany({ where: { unRegion: { in: [...regions] } }, select: { id: true } });
  return rows.map(({ id }) => id);
}
