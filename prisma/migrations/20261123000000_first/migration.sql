-- The first tables: who, what, when, now, tell (docs/decisions/0003-schema.md).
-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "role" AS ENUM ('viewer', 'editor', 'reviewer', 'admin');

-- CreateEnum
CREATE TYPE "recipient_state" AS ENUM ('pending', 'confirmed', 'erased');

-- CreateEnum
CREATE TYPE "subscription_state" AS ENUM ('pending', 'active', 'ended');

-- CreateEnum
CREATE TYPE "delivery_state" AS ENUM ('queued', 'sending', 'sent', 'skipped', 'failed', 'dead');

-- CreateEnum
CREATE TYPE "channel" AS ENUM ('email', 'webhook');

-- CreateEnum
CREATE TYPE "delivery_kind" AS ENUM ('event', 'correction', 'cancellation', 'reminder');

-- CreateEnum
CREATE TYPE "version_state" AS ENUM ('draft', 'submitted', 'published', 'retracted');

-- CreateEnum
CREATE TYPE "notify_mode" AS ENUM ('notify', 'silent');

-- CreateEnum
CREATE TYPE "participant_kind" AS ENUM ('state', 'historical_state', 'io', 'reio', 'territory');

-- CreateEnum
CREATE TYPE "treaty_form" AS ENUM ('bilateral', 'multilateral');

-- CreateEnum
CREATE TYPE "relation_kind" AS ENUM ('amends', 'protocol_to', 'terminates', 'replaces', 'suspends', 'implements');

-- CreateTable
CREATE TABLE "users" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "role" NOT NULL DEFAULT 'viewer',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verifications" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recipients" (
    "id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "state" "recipient_state" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "recipients_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "filters" (
    "id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "sentence" TEXT NOT NULL,

    CONSTRAINT "filters_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscriptions" (
    "id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "filter_id" UUID NOT NULL,
    "state" "subscription_state" NOT NULL,
    "consent_text" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "subscriptions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscription_mails" (
    "id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "state" "delivery_state" NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lease_owner" UUID,
    "lease_until" TIMESTAMPTZ(3),
    "reason" TEXT,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "subscription_mails_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" UUID NOT NULL,
    "event_version_id" UUID NOT NULL,
    "changes" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "fanned_out_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deliveries" (
    "event_version_id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "channel" "channel" NOT NULL,
    "kind" "delivery_kind" NOT NULL,
    "subscription_ids" UUID[],
    "state" "delivery_state" NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lease_owner" UUID,
    "lease_until" TIMESTAMPTZ(3),
    "message_id" TEXT,
    "reason" TEXT,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "deliveries_pkey" PRIMARY KEY ("event_version_id","recipient_id","channel","kind")
);

-- CreateTable
CREATE TABLE "events" (
    "id" UUID NOT NULL,
    "treaty_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_versions" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "version_state" NOT NULL,
    "kind" TEXT NOT NULL,
    "participant_id" UUID,
    "act_date" DATE,
    "received_date" DATE,
    "circulated_date" DATE,
    "effective_date" DATE,
    "effective_basis" TEXT,
    "precision" TEXT NOT NULL,
    "certainty" TEXT NOT NULL,
    "territory" TEXT,
    "place" TEXT,
    "text" TEXT,
    "by_treaty_slug" TEXT,
    "revokes_id" UUID,
    "notify_mode" "notify_mode" NOT NULL,
    "author_id" TEXT,
    "publisher_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3),
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "event_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "references" (
    "id" UUID NOT NULL,
    "event_version_id" UUID NOT NULL,
    "citation" TEXT NOT NULL,
    "url" TEXT,
    "retrieved_on" DATE,

    CONSTRAINT "references_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "seq" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "reason" TEXT,
    "prev_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "participants" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "participant_kind" NOT NULL,

    CONSTRAINT "participants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "participant_names" (
    "id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "participant_names_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "treaty_states" (
    "treaty_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "since" DATE,
    "ends_on" DATE,
    "in_force_on" DATE,
    "parties" INTEGER NOT NULL,
    "signatories" INTEGER NOT NULL,
    "as_of" DATE NOT NULL,

    CONSTRAINT "treaty_states_pkey" PRIMARY KEY ("treaty_id")
);

-- CreateTable
CREATE TABLE "participations" (
    "treaty_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "since" DATE,
    "until" DATE,

    CONSTRAINT "participations_pkey" PRIMARY KEY ("treaty_id","participant_id")
);

-- CreateTable
CREATE TABLE "upcoming_effects" (
    "id" UUID NOT NULL,
    "treaty_id" UUID NOT NULL,
    "participant_id" UUID,
    "kind" TEXT NOT NULL,
    "takes_effect_on" DATE NOT NULL,
    "why" TEXT NOT NULL,

    CONSTRAINT "upcoming_effects_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "treaties" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "form" "treaty_form" NOT NULL,
    "short_title" TEXT NOT NULL,
    "depositary" TEXT,
    "signed_on" DATE,
    "signed_at" TEXT,
    "rules" JSONB NOT NULL,
    "status_as_at" DATE NOT NULL,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "treaties_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "treaty_titles" (
    "id" UUID NOT NULL,
    "treaty_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "authentic" BOOLEAN NOT NULL,

    CONSTRAINT "treaty_titles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "treaty_identifiers" (
    "id" UUID NOT NULL,
    "treaty_id" UUID NOT NULL,
    "scheme" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "normalised" TEXT NOT NULL,

    CONSTRAINT "treaty_identifiers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "treaty_sources" (
    "id" UUID NOT NULL,
    "treaty_id" UUID NOT NULL,
    "citation" TEXT NOT NULL,
    "url" TEXT,
    "retrieved_on" DATE,

    CONSTRAINT "treaty_sources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "treaty_relations" (
    "id" UUID NOT NULL,
    "kind" "relation_kind" NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "takes_effect_on" DATE,

    CONSTRAINT "treaty_relations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topics" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "topics_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "treaty_topics" (
    "treaty_id" UUID NOT NULL,
    "topic_code" TEXT NOT NULL,

    CONSTRAINT "treaty_topics_pkey" PRIMARY KEY ("treaty_id","topic_code")
);

-- CreateTable
CREATE TABLE "provisions" (
    "id" UUID NOT NULL,
    "treaty_id" UUID NOT NULL,
    "topic_code" TEXT NOT NULL,
    "article" TEXT,
    "summary" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "provisions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_token_key" ON "sessions"("token");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE INDEX "accounts_user_id_idx" ON "accounts"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_provider_id_account_id_key" ON "accounts"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verifications_identifier_idx" ON "verifications"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "recipients_address_key" ON "recipients"("address");

-- CreateIndex
CREATE UNIQUE INDEX "filters_hash_key" ON "filters"("hash");

-- CreateIndex
CREATE INDEX "subscriptions_filter_id_state_idx" ON "subscriptions"("filter_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "subscriptions_recipient_id_filter_id_key" ON "subscriptions"("recipient_id", "filter_id");

-- CreateIndex
CREATE INDEX "subscription_mails_recipient_id_created_at_idx" ON "subscription_mails"("recipient_id", "created_at");

-- CreateIndex
CREATE INDEX "subscription_mails_subscription_id_idx" ON "subscription_mails"("subscription_id");

-- CreateIndex
CREATE INDEX "subscription_mails_state_next_attempt_at_idx" ON "subscription_mails"("state", "next_attempt_at");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_event_version_id_key" ON "outbox"("event_version_id");

-- CreateIndex
CREATE INDEX "outbox_fanned_out_at_idx" ON "outbox"("fanned_out_at");

-- CreateIndex
CREATE INDEX "events_treaty_id_idx" ON "events"("treaty_id");

-- CreateIndex
CREATE INDEX "event_versions_state_recorded_at_id_idx" ON "event_versions"("state", "recorded_at" DESC, "id");

-- CreateIndex
CREATE INDEX "event_versions_participant_id_idx" ON "event_versions"("participant_id");

-- CreateIndex
CREATE INDEX "event_versions_revokes_id_idx" ON "event_versions"("revokes_id");

-- CreateIndex
CREATE INDEX "event_versions_author_id_idx" ON "event_versions"("author_id");

-- CreateIndex
CREATE INDEX "event_versions_publisher_id_idx" ON "event_versions"("publisher_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_versions_event_id_number_key" ON "event_versions"("event_id", "number");

-- CreateIndex
CREATE INDEX "references_event_version_id_idx" ON "references"("event_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entries_hash_key" ON "audit_entries"("hash");

-- CreateIndex
CREATE INDEX "audit_entries_entity_entity_id_idx" ON "audit_entries"("entity", "entity_id");

-- CreateIndex
CREATE UNIQUE INDEX "participants_code_key" ON "participants"("code");

-- CreateIndex
CREATE UNIQUE INDEX "participant_names_participant_id_language_name_key" ON "participant_names"("participant_id", "language", "name");

-- CreateIndex
CREATE INDEX "treaty_states_status_idx" ON "treaty_states"("status");

-- CreateIndex
CREATE INDEX "participations_participant_id_status_idx" ON "participations"("participant_id", "status");

-- CreateIndex
CREATE INDEX "upcoming_effects_takes_effect_on_id_idx" ON "upcoming_effects"("takes_effect_on", "id");

-- CreateIndex
CREATE INDEX "upcoming_effects_treaty_id_idx" ON "upcoming_effects"("treaty_id");

-- CreateIndex
CREATE INDEX "upcoming_effects_participant_id_idx" ON "upcoming_effects"("participant_id");

-- CreateIndex
CREATE UNIQUE INDEX "treaties_slug_key" ON "treaties"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "treaty_titles_treaty_id_language_title_key" ON "treaty_titles"("treaty_id", "language", "title");

-- CreateIndex
CREATE INDEX "treaty_identifiers_normalised_idx" ON "treaty_identifiers"("normalised");

-- CreateIndex
CREATE UNIQUE INDEX "treaty_identifiers_treaty_id_scheme_normalised_key" ON "treaty_identifiers"("treaty_id", "scheme", "normalised");

-- CreateIndex
CREATE UNIQUE INDEX "treaty_sources_treaty_id_citation_key" ON "treaty_sources"("treaty_id", "citation");

-- CreateIndex
CREATE INDEX "treaty_relations_to_id_idx" ON "treaty_relations"("to_id");

-- CreateIndex
CREATE UNIQUE INDEX "treaty_relations_from_id_kind_to_id_key" ON "treaty_relations"("from_id", "kind", "to_id");

-- CreateIndex
CREATE INDEX "treaty_topics_topic_code_idx" ON "treaty_topics"("topic_code");

-- CreateIndex
CREATE INDEX "provisions_topic_code_idx" ON "provisions"("topic_code");

-- CreateIndex
CREATE UNIQUE INDEX "provisions_treaty_id_position_key" ON "provisions"("treaty_id", "position");

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_recipient_id_fkey" FOREIGN KEY ("recipient_id") REFERENCES "recipients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_filter_id_fkey" FOREIGN KEY ("filter_id") REFERENCES "filters"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription_mails" ADD CONSTRAINT "subscription_mails_recipient_id_fkey" FOREIGN KEY ("recipient_id") REFERENCES "recipients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription_mails" ADD CONSTRAINT "subscription_mails_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscriptions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_event_version_id_fkey" FOREIGN KEY ("event_version_id") REFERENCES "event_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_versions" ADD CONSTRAINT "event_versions_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_versions" ADD CONSTRAINT "event_versions_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_versions" ADD CONSTRAINT "event_versions_revokes_id_fkey" FOREIGN KEY ("revokes_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_versions" ADD CONSTRAINT "event_versions_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_versions" ADD CONSTRAINT "event_versions_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "references" ADD CONSTRAINT "references_event_version_id_fkey" FOREIGN KEY ("event_version_id") REFERENCES "event_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participant_names" ADD CONSTRAINT "participant_names_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treaty_states" ADD CONSTRAINT "treaty_states_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaties"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participations" ADD CONSTRAINT "participations_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaties"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participations" ADD CONSTRAINT "participations_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upcoming_effects" ADD CONSTRAINT "upcoming_effects_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaties"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upcoming_effects" ADD CONSTRAINT "upcoming_effects_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treaty_titles" ADD CONSTRAINT "treaty_titles_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaties"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treaty_identifiers" ADD CONSTRAINT "treaty_identifiers_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaties"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treaty_sources" ADD CONSTRAINT "treaty_sources_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaties"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treaty_relations" ADD CONSTRAINT "treaty_relations_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "treaties"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treaty_relations" ADD CONSTRAINT "treaty_relations_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "treaties"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treaty_topics" ADD CONSTRAINT "treaty_topics_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaties"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treaty_topics" ADD CONSTRAINT "treaty_topics_topic_code_fkey" FOREIGN KEY ("topic_code") REFERENCES "topics"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provisions" ADD CONSTRAINT "provisions_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaties"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provisions" ADD CONSTRAINT "provisions_topic_code_fkey" FOREIGN KEY ("topic_code") REFERENCES "topics"("code") ON DELETE RESTRICT ON UPDATE CASCADE;



-- Beyond what the Prisma schema can say; schema-matches-migrations.db.test.ts lists these by name.

-- One current published version per event.
CREATE UNIQUE INDEX "event_versions_one_current" ON "event_versions"("event_id") WHERE "state" = 'published' AND "superseded_at" IS NULL;

-- The claim looks only at unfinished rows.
CREATE INDEX "deliveries_unfinished" ON "deliveries"("next_attempt_at") WHERE "state" IN ('queued', 'sending');

-- A published version is history: only its end of validity may be set, and it is never deleted.
CREATE FUNCTION "keep_published_versions"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" NOT IN ('published', 'retracted') THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - '{superseded_at,state,author_id,publisher_id}'::text[] = to_jsonb(OLD) - '{superseded_at,state,author_id,publisher_id}'::text[] THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'event version % is published and cannot be changed', OLD."id";
END $$;
CREATE TRIGGER "event_versions_append_only" BEFORE UPDATE OR DELETE ON "event_versions" FOR EACH ROW EXECUTE FUNCTION "keep_published_versions"();

-- The audit chain only grows.
CREATE FUNCTION "refuse_audit_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit entries are append-only';
END $$;
CREATE TRIGGER "audit_entries_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entries" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_audit_change"();
