import type { Transaction } from "@pacta/db";

export type NamedParticipant = { readonly code: string; readonly name: string; readonly kind: string };

/** Looks up participants by code; what the database does not know is named by its code. */
export async function namedParticipants(
  db: Transaction,
  codes: readonly string[],
): Promise<(code: string) => NamedParticipant> {
  const rows = await db.participant.findMany({
    where: { code: { in: [...codes] } },
    select: {
      code: true,
      kind: true,
      names: { where: { language: "en", validTo: null }, select: { name: true }, take: 1 },
    },
  });
  const found = new Map(
    rows.map((row) => [row.code, { code: row.code, kind: row.kind, name: row.names[0]?.name ?? row.code }]),
  );
  return (code) => found.get(code) ?? { code, name: code, kind: "state" };
}
