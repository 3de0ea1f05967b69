-- Since when a status holds, which may be before the stretch of days in which it does: a notice was given and taken back.
ALTER TABLE "status_intervals" ADD COLUMN     "since" DATE;

UPDATE "status_intervals" SET "since" = "valid_from";

DROP INDEX "status_intervals_standing_of_treaty";
CREATE INDEX "status_intervals_standing_of_treaty" ON "status_intervals" ("status", "valid_from")
  INCLUDE ("treaty_id", "valid_to", "since", "known_from", "known_to") WHERE "participant_id" IS NULL;
