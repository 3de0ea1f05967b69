-- Treaties by their status on a past day, read from the index alone.
CREATE INDEX "status_intervals_standing_of_treaty" ON "status_intervals" ("status", "valid_from")
  INCLUDE ("treaty_id", "valid_to", "known_from", "known_to") WHERE "participant_id" IS NULL;
