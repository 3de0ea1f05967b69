-- Alerts: the signature index of filters, notices of any kind, a ledger by notice, digests, webhooks, mail health.

-- CreateEnum
CREATE TYPE "notice_kind" AS ENUM ('event', 'correction', 'cancellation', 'reminder', 'effect');

-- CreateEnum
CREATE TYPE "audience" AS ENUM ('followers', 'told');

-- CreateEnum
CREATE TYPE "suppression_reason" AS ENUM ('hard_bounce', 'soft_bounce', 'complaint', 'manual', 'never_mail_me');

-- CreateEnum
CREATE TYPE "bounce_kind" AS ENUM ('hard', 'soft', 'delayed', 'delivered', 'relayed', 'complaint', 'ignored');

-- CreateEnum
CREATE TYPE "cadence" AS ENUM ('immediate', 'grouped', 'daily', 'weekly');

-- CreateEnum
CREATE TYPE "endpoint_state" AS ENUM ('unverified', 'active', 'disabled');

-- DropForeignKey
ALTER TABLE "subscription_mails" DROP CONSTRAINT "subscription_mails_recipient_id_fkey";

-- DropForeignKey
ALTER TABLE "subscription_mails" DROP CONSTRAINT "subscription_mails_subscription_id_fkey";

-- DropIndex
DROP INDEX "subscriptions_filter_id_state_idx";

-- DropIndex
DROP INDEX "outbox_event_version_id_key";

-- AlterTable
ALTER TABLE "recipients" ADD COLUMN     "address_hash" TEXT,
ADD COLUMN     "digest_minute" INTEGER NOT NULL DEFAULT 450,
ADD COLUMN     "digest_weekday" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "domain" TEXT,
ADD COLUMN     "user_id" TEXT;

-- The keyed hash is made in code: these are replaced when the address is next seen, and nobody is suppressed yet.
UPDATE "recipients" SET "domain" = split_part("address", '@', -1), "address_hash" = 'not yet ' || "id";
ALTER TABLE "recipients" ALTER COLUMN "domain" SET NOT NULL, ALTER COLUMN "address_hash" SET NOT NULL;

-- AlterTable
ALTER TABLE "filters" ADD COLUMN     "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "subscriptions" ADD COLUMN     "auto_follow" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "cadence" "cadence" NOT NULL DEFAULT 'immediate',
ADD COLUMN     "ended_by" TEXT,
ADD COLUMN     "note" TEXT,
ADD COLUMN     "paused_at" TIMESTAMPTZ(3),
ADD COLUMN     "paused_until" TIMESTAMPTZ(3),
ADD COLUMN     "reminders" INTEGER[],
ADD COLUMN     "shared_by_id" UUID;

-- AlterTable
ALTER TABLE "outbox" ADD COLUMN     "audience" "audience",
ADD COLUMN     "cursor_filter_id" UUID,
ADD COLUMN     "cursor_target_id" UUID,
ADD COLUMN     "dropped_reason" TEXT,
ADD COLUMN     "due_on" DATE,
ADD COLUMN     "effect_kind" TEXT,
ADD COLUMN     "effect_of" UUID,
ADD COLUMN     "effect_on" DATE,
ADD COLUMN     "kind" "notice_kind",
ADD COLUMN     "lead_days" INTEGER,
ADD COLUMN     "matched_at" TIMESTAMPTZ(3),
ADD COLUMN     "notice_key" TEXT;

UPDATE "outbox" SET "audience" = 'followers', "kind" = 'event', "notice_key" = 'event';
ALTER TABLE "outbox" ALTER COLUMN "audience" SET NOT NULL, ALTER COLUMN "kind" SET NOT NULL,
  ALTER COLUMN "notice_key" SET NOT NULL;

-- What was told so far is kept, now under the notice instead of the version.
CREATE TEMPORARY TABLE "deliveries_by_version" AS SELECT * FROM "deliveries";
DROP TABLE "deliveries";

-- CreateTable
CREATE TABLE "deliveries" (
    "outbox_id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "channel" "channel" NOT NULL,
    "cadence" "cadence" NOT NULL,
    "state" "delivery_state" NOT NULL,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lease_owner" UUID,
    "lease_until" TIMESTAMPTZ(3),
    "digest_id" UUID,
    "reason" TEXT,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "deliveries_pkey" PRIMARY KEY ("outbox_id","target_id","channel")
) WITH (fillfactor = 70);

INSERT INTO "deliveries" ("outbox_id", "target_id", "channel", "cadence", "state", "attempts", "created_at",
  "next_attempt_at", "lease_owner", "lease_until", "reason", "sent_at")
SELECT o."id", d."recipient_id", d."channel", 'immediate', d."state", d."attempts", d."created_at",
  d."next_attempt_at", d."lease_owner", d."lease_until", d."reason", d."sent_at"
FROM "deliveries_by_version" d JOIN "outbox" o ON o."event_version_id" = d."event_version_id"
WHERE d."kind" = 'event';
DROP TABLE "deliveries_by_version";

-- Only what is unfinished is looked for: by notice while it is sent, by recipient while it is gathered.
CREATE INDEX "deliveries_unfinished" ON "deliveries"("outbox_id", "next_attempt_at") WHERE "state" IN ('queued', 'sending');
CREATE INDEX "deliveries_held" ON "deliveries"("target_id", "cadence") WHERE "state" = 'held';
CREATE INDEX "deliveries_dead" ON "deliveries"("outbox_id") WHERE "state" = 'dead';
CREATE INDEX "deliveries_gathered" ON "deliveries"("digest_id") WHERE "digest_id" IS NOT NULL;
CREATE INDEX "deliveries_webhooks" ON "deliveries"("target_id", "next_attempt_at")
  WHERE "channel" = 'webhook' AND "state" IN ('queued', 'sending');

-- AlterTable
ALTER TABLE "upcoming_effects" ADD COLUMN     "event_id" UUID;

-- DropEnum
DROP TYPE "delivery_kind";

-- CreateTable
CREATE TABLE "outbox_filters" (
    "outbox_id" UUID NOT NULL,
    "filter_id" UUID NOT NULL,

    CONSTRAINT "outbox_filters_pkey" PRIMARY KEY ("outbox_id","filter_id")
);

-- CreateTable
CREATE TABLE "digest_schedules" (
    "recipient_id" UUID NOT NULL,
    "cadence" "cadence" NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "digest_schedules_pkey" PRIMARY KEY ("recipient_id","cadence")
);

-- CreateTable
CREATE TABLE "digests" (
    "id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "cadence" "cadence" NOT NULL,
    "scope" TEXT NOT NULL DEFAULT '',
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "window_end" TIMESTAMPTZ(3) NOT NULL,
    "state" "delivery_state" NOT NULL,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lease_owner" UUID,
    "lease_until" TIMESTAMPTZ(3),
    "reason" TEXT,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "digests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inbox_items" (
    "recipient_id" UUID NOT NULL,
    "outbox_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "inbox_items_pkey" PRIMARY KEY ("recipient_id","outbox_id")
);

-- CreateTable
CREATE TABLE "feed_tokens" (
    "id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "feed_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suppressions" (
    "id" UUID NOT NULL,
    "address_hash" TEXT NOT NULL,
    "reason" "suppression_reason" NOT NULL,
    "source" TEXT NOT NULL,
    "evidence" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "released_at" TIMESTAMPTZ(3),
    "release_reason" TEXT,

    CONSTRAINT "suppressions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bounces" (
    "id" UUID NOT NULL,
    "recipient_id" UUID,
    "kind" "bounce_kind" NOT NULL,
    "status" TEXT,
    "diagnostic" TEXT,
    "message_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "bounces_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail_domains" (
    "domain" TEXT NOT NULL,
    "paused_until" TIMESTAMPTZ(3) NOT NULL,
    "strikes" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "mail_domains_pkey" PRIMARY KEY ("domain")
);

-- CreateTable
CREATE TABLE "filter_keys" (
    "key" TEXT NOT NULL,
    "filter_id" UUID NOT NULL,

    CONSTRAINT "filter_keys_pkey" PRIMARY KEY ("key","filter_id")
);

-- CreateTable
CREATE TABLE "follow_offers" (
    "id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "filter_id" UUID NOT NULL,
    "why" TEXT NOT NULL,
    "because" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "follow_offers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_mails" (
    "id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subscription_id" UUID,
    "details" JSONB,
    "state" "delivery_state" NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lease_owner" UUID,
    "lease_until" TIMESTAMPTZ(3),
    "reason" TEXT,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_mails_pkey" PRIMARY KEY ("id")
);

INSERT INTO "account_mails" ("id", "recipient_id", "kind", "subscription_id", "state", "attempts", "created_at",
  "next_attempt_at", "lease_owner", "lease_until", "reason", "sent_at")
SELECT "id", "recipient_id", 'confirmation', "subscription_id", "state", "attempts", "created_at",
  "next_attempt_at", "lease_owner", "lease_until", "reason", "sent_at"
FROM "subscription_mails";

-- DropTable
DROP TABLE "subscription_mails";

-- CreateTable
CREATE TABLE "webhook_endpoints" (
    "id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "filter_id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "state" "endpoint_state" NOT NULL,
    "secret_cipher" TEXT NOT NULL,
    "previous_secret_cipher" TEXT,
    "previous_secret_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "verified_at" TIMESTAMPTZ(3),
    "failing_since" TIMESTAMPTZ(3),
    "disabled_at" TIMESTAMPTZ(3),
    "disabled_reason" TEXT,

    CONSTRAINT "webhook_endpoints_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_attempts" (
    "id" UUID NOT NULL,
    "endpoint_id" UUID NOT NULL,
    "outbox_id" UUID,
    "webhook_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "duration_ms" INTEGER NOT NULL,
    "status" INTEGER,
    "error" TEXT,
    "response" TEXT,

    CONSTRAINT "webhook_attempts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "digest_schedules_due_at_idx" ON "digest_schedules"("due_at");

-- CreateIndex
CREATE INDEX "digests_state_next_attempt_at_idx" ON "digests"("state", "next_attempt_at");

-- CreateIndex
CREATE UNIQUE INDEX "digests_recipient_id_cadence_scope_window_end_key" ON "digests"("recipient_id", "cadence", "scope", "window_end");

-- CreateIndex
CREATE INDEX "inbox_items_outbox_id_idx" ON "inbox_items"("outbox_id");

-- CreateIndex
CREATE INDEX "inbox_items_recipient_id_created_at_idx" ON "inbox_items"("recipient_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "feed_tokens_token_hash_key" ON "feed_tokens"("token_hash");

-- CreateIndex
CREATE INDEX "feed_tokens_recipient_id_idx" ON "feed_tokens"("recipient_id");

-- CreateIndex
CREATE INDEX "suppressions_address_hash_idx" ON "suppressions"("address_hash");

-- CreateIndex
CREATE INDEX "bounces_recipient_id_at_idx" ON "bounces"("recipient_id", "at");

-- CreateIndex
CREATE INDEX "bounces_kind_at_idx" ON "bounces"("kind", "at");

-- CreateIndex
CREATE INDEX "filter_keys_filter_id_idx" ON "filter_keys"("filter_id");

-- CreateIndex
CREATE INDEX "follow_offers_filter_id_idx" ON "follow_offers"("filter_id");

-- CreateIndex
CREATE UNIQUE INDEX "follow_offers_recipient_id_filter_id_key" ON "follow_offers"("recipient_id", "filter_id");

-- CreateIndex
CREATE INDEX "account_mails_recipient_id_created_at_idx" ON "account_mails"("recipient_id", "created_at");

-- CreateIndex
CREATE INDEX "account_mails_subscription_id_idx" ON "account_mails"("subscription_id");

-- CreateIndex
CREATE INDEX "account_mails_state_next_attempt_at_idx" ON "account_mails"("state", "next_attempt_at");

-- CreateIndex
CREATE INDEX "webhook_endpoints_filter_id_id_idx" ON "webhook_endpoints"("filter_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "webhook_endpoints_recipient_id_url_filter_id_key" ON "webhook_endpoints"("recipient_id", "url", "filter_id");

-- CreateIndex
CREATE INDEX "webhook_attempts_endpoint_id_at_idx" ON "webhook_attempts"("endpoint_id", "at");

-- CreateIndex
CREATE INDEX "recipients_user_id_idx" ON "recipients"("user_id");

-- CreateIndex
CREATE INDEX "recipients_address_hash_idx" ON "recipients"("address_hash");

-- CreateIndex
CREATE INDEX "subscriptions_filter_id_recipient_id_idx" ON "subscriptions"("filter_id", "recipient_id");

-- CreateIndex
CREATE INDEX "subscriptions_shared_by_id_idx" ON "subscriptions"("shared_by_id");

-- CreateIndex
CREATE INDEX "subscriptions_state_requested_at_idx" ON "subscriptions"("state", "requested_at");

-- CreateIndex
CREATE INDEX "outbox_created_at_idx" ON "outbox"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_event_version_id_notice_key_key" ON "outbox"("event_version_id", "notice_key");

-- CreateIndex
CREATE INDEX "deliveries_target_id_created_at_idx" ON "deliveries"("target_id", "created_at");

-- AddForeignKey
ALTER TABLE "outbox_filters" ADD CONSTRAINT "outbox_filters_outbox_id_fkey" FOREIGN KEY ("outbox_id") REFERENCES "outbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "digest_schedules" ADD CONSTRAINT "digest_schedules_recipient_id_fkey" FOREIGN KEY ("recipient_id") REFERENCES "recipients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "digests" ADD CONSTRAINT "digests_recipient_id_fkey" FOREIGN KEY ("recipient_id") REFERENCES "recipients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inbox_items" ADD CONSTRAINT "inbox_items_recipient_id_fkey" FOREIGN KEY ("recipient_id") REFERENCES "recipients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inbox_items" ADD CONSTRAINT "inbox_items_outbox_id_fkey" FOREIGN KEY ("outbox_id") REFERENCES "outbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed_tokens" ADD CONSTRAINT "feed_tokens_recipient_id_fkey" FOREIGN KEY ("recipient_id") REFERENCES "recipients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recipients" ADD CONSTRAINT "recipients_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "filter_keys" ADD CONSTRAINT "filter_keys_filter_id_fkey" FOREIGN KEY ("filter_id") REFERENCES "filters"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_shared_by_id_fkey" FOREIGN KEY ("shared_by_id") REFERENCES "subscriptions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_offers" ADD CONSTRAINT "follow_offers_recipient_id_fkey" FOREIGN KEY ("recipient_id") REFERENCES "recipients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_offers" ADD CONSTRAINT "follow_offers_filter_id_fkey" FOREIGN KEY ("filter_id") REFERENCES "filters"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_mails" ADD CONSTRAINT "account_mails_recipient_id_fkey" FOREIGN KEY ("recipient_id") REFERENCES "recipients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_mails" ADD CONSTRAINT "account_mails_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscriptions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_endpoints" ADD CONSTRAINT "webhook_endpoints_recipient_id_fkey" FOREIGN KEY ("recipient_id") REFERENCES "recipients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_endpoints" ADD CONSTRAINT "webhook_endpoints_filter_id_fkey" FOREIGN KEY ("filter_id") REFERENCES "filters"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_attempts" ADD CONSTRAINT "webhook_attempts_endpoint_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "webhook_endpoints"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One standing suppression per address.
CREATE UNIQUE INDEX "suppressions_standing" ON "suppressions"("address_hash") WHERE "released_at" IS NULL;
