-- Which transactions changed what the public pages show: a page is kept until a further one has (decision 0016).
CREATE TABLE "record_changes" (
    "transaction_id" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "record_changes_pkey" PRIMARY KEY ("transaction_id")
);

CREATE FUNCTION note_record_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO record_changes (transaction_id) VALUES (pg_current_xact_id()::text::bigint) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

DO $$
DECLARE
  shown text;
BEGIN
  FOREACH shown IN ARRAY ARRAY[
    'treaties', 'treaty_former_slugs', 'treaty_titles', 'treaty_identifiers', 'treaty_sources', 'treaty_relations',
    'topics', 'treaty_topics', 'provisions', 'participants', 'participant_codes', 'participant_successions',
    'participant_names', 'treaty_states', 'participations', 'upcoming_effects', 'status_intervals', 'treaty_documents',
    'events', 'event_versions', 'references'
  ] LOOP
    EXECUTE format(
      'CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION note_record_change()',
      shown || '_record_change', shown
    );
  END LOOP;
END $$;
