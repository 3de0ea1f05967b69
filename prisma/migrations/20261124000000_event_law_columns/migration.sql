-- What the law engine reads of an act besides its first six columns: whom it is aimed at, what it is about,
-- whose place is taken, and the dates that are recorded but never count.
-- AlterTable
ALTER TABLE "event_versions" ADD COLUMN     "announced_date" DATE,
ADD COLUMN     "concerns_id" UUID,
ADD COLUMN     "domestic_date" DATE,
ADD COLUMN     "latest_date" DATE,
ADD COLUMN     "precludes_force" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "predecessor_id" UUID,
ADD COLUMN     "towards_id" UUID;

-- CreateIndex
CREATE INDEX "event_versions_towards_id_idx" ON "event_versions"("towards_id");

-- CreateIndex
CREATE INDEX "event_versions_predecessor_id_idx" ON "event_versions"("predecessor_id");

-- CreateIndex
CREATE INDEX "event_versions_concerns_id_idx" ON "event_versions"("concerns_id");

-- AddForeignKey
ALTER TABLE "event_versions" ADD CONSTRAINT "event_versions_towards_id_fkey" FOREIGN KEY ("towards_id") REFERENCES "participants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_versions" ADD CONSTRAINT "event_versions_predecessor_id_fkey" FOREIGN KEY ("predecessor_id") REFERENCES "participants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_versions" ADD CONSTRAINT "event_versions_concerns_id_fkey" FOREIGN KEY ("concerns_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


