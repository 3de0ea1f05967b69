-- What was believed of every day in law, from one instant of record to the next: the past of the page and of its permalinks.
-- CreateTable
CREATE TABLE "status_intervals" (
    "id" UUID NOT NULL,
    "treaty_id" UUID NOT NULL,
    "participant_id" UUID,
    "status" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "known_from" TIMESTAMPTZ(3) NOT NULL,
    "known_to" TIMESTAMPTZ(3),

    CONSTRAINT "status_intervals_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "status_intervals_treaty_id_known_from_idx" ON "status_intervals"("treaty_id", "known_from");

-- CreateIndex
CREATE INDEX "status_intervals_participant_id_valid_from_idx" ON "status_intervals"("participant_id", "valid_from");

-- AddForeignKey
ALTER TABLE "status_intervals" ADD CONSTRAINT "status_intervals_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaties"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_intervals" ADD CONSTRAINT "status_intervals_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participants"("id") ON DELETE CASCADE ON UPDATE CASCADE;


