-- A second record of a participant is merged into the first, a wrong one is taken back: both keep their code (SPEC B6).

ALTER TABLE "participants" ADD COLUMN     "merged_into_id" UUID,
ADD COLUMN     "retracted_reason" TEXT;

CREATE INDEX "participants_merged_into_id_idx" ON "participants"("merged_into_id");

ALTER TABLE "participants" ADD CONSTRAINT "participants_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "participants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
