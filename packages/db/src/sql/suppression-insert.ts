import type { Transaction } from "../client.ts";

export type NewSuppression = {
  readonly id: string;
  readonly recipientId: string;
  readonly reason: "hard_bounce" | "soft_bounce" | "complaint" | "manual" | "never_mail_me";
  /** `dsn`, `arf`, `smtp`, `admin`, `owner`. */
  readonly source: string;
  readonly evidence: Readonly<Record<string, string | null>>;
};

/** Suppresses the addresses of recipients, each once however often it is asked; gives how many were not before. */
export async function insertSuppressions(
  db: Transaction,
  { rows, at }: { readonly rows: readonly NewSuppression[]; readonly at: Date },
): Promise<number> {
  const column = (read: (row: NewSuppression) => string): string[] => rows.map(read);
  return db.$executeRaw`
    INSERT INTO suppressions (id, address_hash, reason, source, evidence, created_at)
    SELECT DISTINCT ON (r.address_hash) n.id, r.address_hash, n.reason::suppression_reason, n.source,
      n.evidence::jsonb, ${at}
    FROM unnest(${column((row) => row.id)}::uuid[], ${column((row) => row.recipientId)}::uuid[],
      ${column((row) => row.reason)}::text[], ${column((row) => row.source)}::text[],
      ${column((row) => JSON.stringify(row.evidence))}::text[]) AS n(id, recipient_id, reason, source, evidence)
    JOIN recipients r ON r.id = n.recipient_id AND r.state <> 'erased'
    ORDER BY r.address_hash
    ON CONFLICT (address_hash) WHERE released_at IS NULL DO NOTHING`;
}
