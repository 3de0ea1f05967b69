import type { Transaction } from "@pacta/db";

/** Gives the database's id for each code; refuses a code the database does not hold. */
export async function participantIds(
  tx: Transaction,
  codes: readonly (string | null)[],
): Promise<(code: string | null) => string | null> {
  const wanted = [...new Set(codes.filter((code) => code !== null))];
  const rows = await tx.participant.findMany({ where: { code: { in: wanted } }, select: { id: true, code: true } });
  const ids = new Map(rows.map((row) => [row.code, row.id]));
  return (code) => {
    if (code === null) return null;
    const id = ids.get(code);
    if (id === undefined) throw new Error(`participant ${code} of the log is not in the database`);
    return id;
  };
}
