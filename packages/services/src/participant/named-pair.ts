import type { Transaction } from "@pacta/db";
import { unknownField } from "../service-error.ts";
import { NAME_ROW, nameIn } from "./names-in.ts";

type NamedMember = { readonly id: string; readonly code: string; readonly name: string };
export type NamedPair = { readonly a: NamedMember; readonly b: NamedMember };

/** Finds two participants by codes of any scheme; refuses a code that names nobody at its field. */
export async function namedPair(
  db: Transaction,
  { a, b }: { readonly a: string; readonly b: string },
  language: string,
): Promise<NamedPair> {
  const [one, other] = await Promise.all([namedMember(db, a, language), namedMember(db, b, language)]);
  if (one === null) throw unknownField("a", `participant ${a} not found`);
  if (other === null) throw unknownField("b", `participant ${b} not found`);
  return { a: one, b: other };
}

async function namedMember(db: Transaction, code: string, language: string): Promise<NamedMember | null> {
  const row = await db.participant.findFirst({
    where: { OR: [{ code }, { codes: { some: { code } } }] },
    select: { ...NAME_ROW, id: true },
    orderBy: { code: "asc" },
  });
  return row === null ? null : { id: row.id, code: row.code, name: nameIn(row, language) };
}
