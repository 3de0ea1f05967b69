-- A term that runs out is no act: its reminders belong to the treaty, where no version of an event says it.
ALTER TABLE "outbox" ALTER COLUMN "event_version_id" DROP NOT NULL;
ALTER TABLE "outbox" ADD COLUMN     "treaty_id" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "outbox_treaty_id_notice_key_key" ON "outbox"("treaty_id", "notice_key");

-- AddForeignKey
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaties"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "outbox" ADD CONSTRAINT "outbox_version_or_treaty"
  CHECK (("event_version_id" IS NULL) <> ("treaty_id" IS NULL));
