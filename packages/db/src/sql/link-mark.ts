import type { Transaction } from "../client.ts";

export type LinkFinding = { readonly url: string; readonly at: Date; readonly isDead: boolean };

/** Notes of everything that cites an address whether it answered; the day of the first failure stays until it does. */
export async function markLink(tx: Transaction, { url, at, isDead }: LinkFinding): Promise<void> {
  await tx.$executeRaw`
    UPDATE "references" SET checked_at = ${at}, dead_since = CASE WHEN ${isDead} THEN COALESCE(dead_since, ${at}) END
    WHERE url = ${url}`;
  await tx.$executeRaw`
    UPDATE treaty_sources SET checked_at = ${at}, dead_since = CASE WHEN ${isDead} THEN COALESCE(dead_since, ${at}) END
    WHERE url = ${url}`;
}
