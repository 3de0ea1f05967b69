-- A participant's page shows its last acts by day: read from here in order, instead of sorting all that it ever did.
CREATE INDEX "event_versions_acts_of_participant" ON "event_versions" ("participant_id", (COALESCE("act_date", "received_date", "circulated_date", "effective_date", DATE '0001-01-01')) DESC, "id" DESC) WHERE "recorded_at" IS NOT NULL;

-- What is done in a bilateral treaty concerns both parties: which of a participant's treaties these are is asked for
-- each of its lists, without the rows of the treaties.
-- CreateIndex
CREATE INDEX "participations_participant_id_treaty_id_idx" ON "participations"("participant_id", "treaty_id");
CREATE INDEX "treaties_bilateral" ON "treaties" ("id") WHERE "form" = 'bilateral';
