-- Extensions come with PostgreSQL and are trusted: the owner of the database may create them.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateTable
CREATE TABLE "treaty_documents" (
    "treaty_id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "words" tsvector NOT NULL,
    "form" "treaty_form" NOT NULL,
    "signed_year" INTEGER,
    "depositary" TEXT,
    "topics" TEXT[],
    "regions" TEXT[],
    "participant_ids" UUID[],

    CONSTRAINT "treaty_documents_pkey" PRIMARY KEY ("treaty_id")
);

-- CreateIndex
CREATE INDEX "treaty_documents_words_idx" ON "treaty_documents" USING GIN ("words");

-- CreateIndex
CREATE INDEX "treaty_documents_label" ON "treaty_documents" USING GIN ("label" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "treaty_documents_participant_ids_idx" ON "treaty_documents" USING GIN ("participant_ids");

-- AddForeignKey
ALTER TABLE "treaty_documents" ADD CONSTRAINT "treaty_documents_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaties"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Depositary notifications are looked up by their number, whatever follows it.
CREATE INDEX "references_notification" ON "references" (citation text_pattern_ops) WHERE citation LIKE 'C.N.%';

-- The status of each treaty as a whole on any day.
CREATE INDEX "status_intervals_of_treaty" ON "status_intervals" (treaty_id, known_from) WHERE participant_id IS NULL;
