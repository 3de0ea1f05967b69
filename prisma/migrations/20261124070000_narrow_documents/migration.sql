-- AlterTable
ALTER TABLE "treaty_documents" ADD COLUMN     "status" TEXT;

-- Lists are filtered and counted by the narrow columns: what is long is kept apart from them, so that a count of every
-- treaty reads few pages. Topics and regions stay in the row whatever its length.
ALTER TABLE "treaty_documents" SET (toast_tuple_target = 256);
ALTER TABLE "treaty_documents" ALTER COLUMN "words" SET STORAGE EXTERNAL;
ALTER TABLE "treaty_documents" ALTER COLUMN "participant_ids" SET STORAGE EXTERNAL;
ALTER TABLE "treaty_documents" ALTER COLUMN "topics" SET STORAGE MAIN;
ALTER TABLE "treaty_documents" ALTER COLUMN "regions" SET STORAGE MAIN;
ALTER TABLE "treaty_documents" ALTER COLUMN "depositary" SET STORAGE MAIN;

UPDATE "treaty_documents" d SET status = s.status FROM treaty_states s WHERE s.treaty_id = d.treaty_id;

-- Counts of every treaty are read from these in order, without its row.
-- CreateIndex
CREATE INDEX "treaty_documents_status_idx" ON "treaty_documents"("status");

-- CreateIndex
CREATE INDEX "treaty_documents_form_idx" ON "treaty_documents"("form");

-- CreateIndex
CREATE INDEX "treaty_documents_signed_year_idx" ON "treaty_documents"("signed_year");

-- CreateIndex
CREATE INDEX "treaty_documents_depositary_idx" ON "treaty_documents"("depositary");

-- CreateIndex
CREATE INDEX "treaty_documents_topics_idx" ON "treaty_documents"("topics");

-- CreateIndex
CREATE INDEX "treaty_documents_regions_idx" ON "treaty_documents"("regions");

-- CreateIndex
CREATE INDEX "treaty_documents_one_topic" ON "treaty_documents" USING GIN ("topics");
