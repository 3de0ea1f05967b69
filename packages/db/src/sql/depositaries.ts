import type { Transaction } from "../client.ts";

/** Depositaries that some treaty names, in order, at most `most`: from one to the next by the index, not by counting. */
export async function findDepositaries(tx: Transaction, most: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ depositary: string }[]>`
    WITH RECURSIVE named AS (
      (SELECT depositary FROM treaty_documents WHERE depositary IS NOT NULL ORDER BY depositary LIMIT 1)
      UNION ALL
      SELECT (SELECT d.depositary FROM treaty_documents d WHERE d.depositary > n.depositary ORDER BY d.depositary LIMIT 1)
      FROM named n WHERE n.depositary IS NOT NULL
    )
    SELECT depositary FROM named WHERE depositary IS NOT NULL LIMIT ${most}`;
  return rows.map(({ depositary }) => depositary);
}
