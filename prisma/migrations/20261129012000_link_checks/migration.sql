-- A reference whose link no longer answers is marked, never deleted (SPEC B5).

ALTER TABLE "references" ADD COLUMN     "checked_at" TIMESTAMPTZ(3),
ADD COLUMN     "dead_since" TIMESTAMPTZ(3);

ALTER TABLE "treaty_sources" ADD COLUMN     "checked_at" TIMESTAMPTZ(3),
ADD COLUMN     "dead_since" TIMESTAMPTZ(3);

CREATE INDEX "references_url_idx" ON "references"("url");

CREATE INDEX "treaty_sources_url_idx" ON "treaty_sources"("url");
