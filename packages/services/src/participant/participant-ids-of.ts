import type { Transaction } from "@pacta/db";
import { pairOf } from "@pacta/domain";
import { invalidField } from "../service-error.ts";

/**
 * Ids of the participants that codes name, of any scheme: KEN, KE, 404; null when there are no codes. A record merged
 * into another stands for that one. Refuses codes that name nobody, with all of them.
 */
export async function participantIdsOf(db: Transaction, codes: readonly string[]): Promise<string[] | null> {
  if (codes.length === 0) return null;
  return [...new Set((await idsByCode(db, codes, "query.participant")).values())];
}

/** The ids behind pairs such as KEN~UGA; null when there are none asked for. Refuses codes that name nobody. */
export async function pairIdsOf(db: Transaction, pairs: readonly string[]): Promise<[string, string][] | null> {
  if (pairs.length === 0) return null;
  const named = pairs.flatMap((pair) => [pairOf(pair) ?? []]);
  const ids = await idsByCode(db, named.flat(), "query.pair");
  return named.flatMap(([one = "", other = ""]) => [[ids.get(one) ?? "", ids.get(other) ?? ""]]);
}

async function idsByCode(db: Transaction, codes: readonly string[], field: string): Promise<Map<string, string>> {
  const given = { in: [...codes] };
  const rows = await db.participant.findMany({
    where: { OR: [{ code: given }, { codes: { some: { code: given } } }] },
    select: { id: true, code: true, mergedIntoId: true, codes: { where: { code: given }, select: { code: true } } },
  });
  const ids = new Map(
    rows.flatMap(({ id, mergedIntoId, code, codes: others }) =>
      [code, ...others.map((other) => other.code)].map((name) => [name, mergedIntoId ?? id]),
    ),
  );
  const unknown = codes.filter((code) => !ids.has(code));
  if (unknown.length > 0) throw invalidField(field, `${unknown.join(", ")}: no such participant`);
  return ids;
}

/** Ids of the participants that belong to one of the regional groups; null when there are none asked for. */
export async function regionIdsOf(db: Transaction, regions: readonly string[]): Promise<string[] | null> {
  if (regions.length === 0) return null;
  const rows = await db.participant.findMany({ where: { unRegion: { in: [...regions] } }, select: { id: true } });
  return rows.map(({ id }) => id);
}
