import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";

/** The texts of a treaty by weight, lower case with spaces between words only. */
export type DocumentTexts = {
  readonly label: string;
  readonly title: string;
  readonly titles: string;
  readonly participants: string;
  readonly rest: string;
};

/** Writes what a treaty is found and counted by; one merged or taken back has none. Participants and topics are taken from its rows. */
export async function writeTreatyDocument(tx: Transaction, treatyId: string, texts: DocumentTexts): Promise<void> {
  const isListed = Prisma.sql`t.merged_into_id IS NULL AND t.retracted_reason IS NULL`;
  await tx.$executeRaw`DELETE FROM treaty_documents d USING treaties t
    WHERE d.treaty_id = ${treatyId}::uuid AND t.id = d.treaty_id AND NOT (${isListed})`;
  await tx.$executeRaw`
    INSERT INTO treaty_documents
      (treaty_id, label, words, form, signed_year, depositary, topics, regions, participant_ids, status)
    SELECT t.id, unaccent(${texts.label}),
      setweight(to_tsvector('simple', unaccent(${texts.title})), 'A')
        || setweight(to_tsvector('simple', unaccent(${texts.titles})), 'B')
        || setweight(to_tsvector('simple', unaccent(${texts.participants})), 'C')
        || setweight(to_tsvector('simple', unaccent(${texts.rest})), 'D'),
      t.form, EXTRACT(YEAR FROM t.signed_on)::int, t.depositary,
      ARRAY(SELECT topic_code FROM treaty_topics WHERE treaty_id = t.id ORDER BY 1),
      ARRAY(SELECT DISTINCT p.un_region FROM participations a JOIN participants p ON p.id = a.participant_id
        WHERE a.treaty_id = t.id AND p.un_region IS NOT NULL ORDER BY 1),
      ARRAY(SELECT participant_id FROM participations WHERE treaty_id = t.id ORDER BY 1),
      (SELECT status FROM treaty_states WHERE treaty_id = t.id)
    FROM treaties t WHERE t.id = ${treatyId}::uuid AND ${isListed}
    ON CONFLICT (treaty_id) DO UPDATE SET label = excluded.label, words = excluded.words, form = excluded.form,
      signed_year = excluded.signed_year, depositary = excluded.depositary, topics = excluded.topics,
      regions = excluded.regions, participant_ids = excluded.participant_ids,
      status = excluded.status`;
}

/** Takes the status of today over into the document it is counted by; a document that has it is left alone. */
export async function writeDocumentStatus(tx: Transaction, treatyId: string): Promise<void> {
  await tx.$executeRaw`UPDATE treaty_documents d SET status = s.status FROM treaty_states s
    WHERE d.treaty_id = ${treatyId}::uuid AND s.treaty_id = d.treaty_id AND d.status IS DISTINCT FROM s.status`;
}
