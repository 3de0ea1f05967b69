-- AlterTable
ALTER TABLE "treaty_states" ADD COLUMN "counted" INTEGER, ADD COLUMN "required" INTEGER;

-- Few treaties are on their way into force, few participants on their way out.
CREATE INDEX "treaty_states_on_the_way" ON "treaty_states" ((required - counted)) WHERE required IS NOT NULL;
CREATE INDEX "participations_leaving" ON "participations" (until) WHERE status = 'withdrawal-pending';

-- Changes of the record, corrected versions too.
CREATE INDEX "event_versions_recorded" ON "event_versions" (recorded_at DESC, id DESC) WHERE recorded_at IS NOT NULL;
