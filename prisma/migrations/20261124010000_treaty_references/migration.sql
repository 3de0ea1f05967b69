-- A change to one treaty can change what another treaty's rules give (cascade, parties to the parent): whom to project again.
-- AlterTable
ALTER TABLE "treaties" ADD COLUMN     "refers_to" TEXT[];

-- CreateIndex
CREATE INDEX "treaties_refers_to_idx" ON "treaties" USING GIN ("refers_to");


