-- The dashboard finds participants by region and by any code, leads old addresses on, and reads the stream of events of
-- one treaty, participant or kind in its own order; a version carries its treaty's id for that, held by the foreign key.
-- DropForeignKey
ALTER TABLE "event_versions" DROP CONSTRAINT "event_versions_event_id_fkey";

-- AlterTable
ALTER TABLE "event_versions" ADD COLUMN     "treaty_id" UUID;
ALTER TABLE "event_versions" DISABLE TRIGGER "event_versions_append_only";
UPDATE "event_versions" v SET "treaty_id" = e."treaty_id" FROM "events" e WHERE e."id" = v."event_id";
ALTER TABLE "event_versions" ENABLE TRIGGER "event_versions_append_only";
ALTER TABLE "event_versions" ALTER COLUMN "treaty_id" SET NOT NULL;

-- A name can come back: Siam twice.
DROP INDEX "participant_names_participant_id_language_name_key";
CREATE UNIQUE INDEX "participant_names_participant_id_language_name_valid_from_key" ON "participant_names"("participant_id", "language", "name", "valid_from");

-- AlterTable
ALTER TABLE "participant_names" ADD COLUMN     "is_former" BOOLEAN NOT NULL DEFAULT false;
UPDATE "participant_names" SET "is_former" = true WHERE "valid_to" IS NOT NULL;

-- AlterTable
ALTER TABLE "participants" ADD COLUMN     "m49_region" TEXT,
ADD COLUMN     "m49_subregion" TEXT,
ADD COLUMN     "parent_code" TEXT,
ADD COLUMN     "un_region" TEXT,
ADD COLUMN     "valid_from" DATE,
ADD COLUMN     "valid_to" DATE;

-- AlterTable
ALTER TABLE "treaties" ADD COLUMN     "merged_into_id" UUID,
ADD COLUMN     "retracted_reason" TEXT;

-- CreateTable
CREATE TABLE "participant_codes" (
    "participant_id" UUID NOT NULL,
    "scheme" TEXT NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "participant_codes_pkey" PRIMARY KEY ("scheme","code")
);

-- CreateTable
CREATE TABLE "participant_successions" (
    "predecessor_id" UUID NOT NULL,
    "successor_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "takes_effect_on" DATE,

    CONSTRAINT "participant_successions_pkey" PRIMARY KEY ("predecessor_id","successor_id","kind")
);

-- CreateTable
CREATE TABLE "treaty_former_slugs" (
    "slug" TEXT NOT NULL,
    "treaty_id" UUID NOT NULL,

    CONSTRAINT "treaty_former_slugs_pkey" PRIMARY KEY ("slug")
);

-- CreateIndex
CREATE INDEX "participant_codes_code_idx" ON "participant_codes"("code");

-- CreateIndex
CREATE INDEX "participant_codes_participant_id_idx" ON "participant_codes"("participant_id");

-- CreateIndex
CREATE INDEX "participant_successions_successor_id_idx" ON "participant_successions"("successor_id");

-- CreateIndex
CREATE INDEX "treaty_former_slugs_treaty_id_idx" ON "treaty_former_slugs"("treaty_id");

-- CreateIndex
CREATE UNIQUE INDEX "events_id_treaty_id_key" ON "events"("id", "treaty_id");

-- CreateIndex
CREATE INDEX "event_versions_treaty_id_recorded_at_idx" ON "event_versions"("treaty_id", "recorded_at");

-- CreateIndex
CREATE INDEX "participants_un_region_idx" ON "participants"("un_region");

-- CreateIndex
CREATE INDEX "treaties_merged_into_id_idx" ON "treaties"("merged_into_id");

-- CreateIndex
CREATE INDEX "treaties_short_title_slug_idx" ON "treaties"("short_title", "slug");

-- AddForeignKey
ALTER TABLE "event_versions" ADD CONSTRAINT "event_versions_event_id_treaty_id_fkey" FOREIGN KEY ("event_id", "treaty_id") REFERENCES "events"("id", "treaty_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participant_codes" ADD CONSTRAINT "participant_codes_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participant_successions" ADD CONSTRAINT "participant_successions_predecessor_id_fkey" FOREIGN KEY ("predecessor_id") REFERENCES "participants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participant_successions" ADD CONSTRAINT "participant_successions_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "participants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treaties" ADD CONSTRAINT "treaties_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "treaties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treaty_former_slugs" ADD CONSTRAINT "treaty_former_slugs_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaties"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The stream in its two orders, whole and of one treaty, participant or kind: what was ever published.
CREATE INDEX "event_versions_stream" ON "event_versions" ("recorded_at" DESC, (COALESCE("act_date", "received_date", "circulated_date", "effective_date", DATE '0001-01-01')) DESC, "id" DESC) WHERE "recorded_at" IS NOT NULL;
CREATE INDEX "event_versions_stream_by_act" ON "event_versions" ((COALESCE("act_date", "received_date", "circulated_date", "effective_date", DATE '0001-01-01')) DESC, "id" DESC) WHERE "recorded_at" IS NOT NULL;
CREATE INDEX "event_versions_stream_of_treaty" ON "event_versions" ("treaty_id", "recorded_at" DESC, (COALESCE("act_date", "received_date", "circulated_date", "effective_date", DATE '0001-01-01')) DESC, "id" DESC) WHERE "recorded_at" IS NOT NULL;
CREATE INDEX "event_versions_stream_of_participant" ON "event_versions" ("participant_id", "recorded_at" DESC, (COALESCE("act_date", "received_date", "circulated_date", "effective_date", DATE '0001-01-01')) DESC, "id" DESC) WHERE "recorded_at" IS NOT NULL;
CREATE INDEX "event_versions_stream_of_kind" ON "event_versions" ("kind", "recorded_at" DESC, (COALESCE("act_date", "received_date", "circulated_date", "effective_date", DATE '0001-01-01')) DESC, "id" DESC) WHERE "recorded_at" IS NOT NULL;
