-- A page asks many small questions at once: starting workers for one costs more than they bring, and takes their cores
-- from the others.
ALTER TABLE "treaties" SET (parallel_workers = 0);
ALTER TABLE "treaty_states" SET (parallel_workers = 0);
ALTER TABLE "treaty_topics" SET (parallel_workers = 0);
ALTER TABLE "treaty_documents" SET (parallel_workers = 0);
ALTER TABLE "participations" SET (parallel_workers = 0);
ALTER TABLE "status_intervals" SET (parallel_workers = 0);
ALTER TABLE "event_versions" SET (parallel_workers = 0);

-- The few treaties that no list shows: merged into another, or taken back.
CREATE INDEX "treaties_unlisted" ON "treaties" ("id") WHERE "merged_into_id" IS NOT NULL OR "retracted_reason" IS NOT NULL;
