import type { Transaction } from "@pacta/db";
import { nameIn } from "./names-in.ts";

export type NamedParticipant = { readonly code: string; readonly name: string; readonly kind: string };

/** Looks up participants by code of any scheme; what the database does not know is named by its code. Names in `language`, else in English. */
export async function namedParticipants(
  db: Transaction,
  codes: readonly string[],
  language = "en",
): Promise<(code: string) => NamedParticipant> {
  if (codes.length === 0) return unknownParticipant;
  const rows = await db.participant.findMany({
    where: { OR: [{ code: { in: [...codes] } }, { codes: { some: { code: { in: [...codes] } } } }] },
    select: {
      code: true,
      codes: { where: { code: { in: [...codes] } }, select: { code: true } },
      kind: true,
      names: {
        where: { isFormer: false, language: { in: [language, "en"] } },
        select: { language: true, name: true },
      },
    },
  });
  const found = new Map(
    rows.flatMap((row) => {
      const named = { code: row.code, kind: row.kind, name: nameIn(row, language) };
      return [row.code, ...row.codes.map(({ code }) => code)].map((code): [string, NamedParticipant] => [code, named]);
    }),
  );
  return (code) => found.get(code) ?? unknownParticipant(code);
}

function unknownParticipant(code: string): NamedParticipant {
  return { code, name: code, kind: "state" };
}
