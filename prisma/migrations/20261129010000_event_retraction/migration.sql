-- An event can be taken back: its version keeps why, and nothing else of it changes (SPEC B6, F15).

ALTER TABLE "event_versions" ADD COLUMN     "retracted_reason" TEXT;

CREATE OR REPLACE FUNCTION "keep_published_versions"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "ends" text[] := '{superseded_at,state,retracted_reason,author_id,publisher_id}';
BEGIN
  IF OLD."state" NOT IN ('published', 'retracted') THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - "ends" = to_jsonb(OLD) - "ends" THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'event version % is published and cannot be changed', OLD."id";
END $$;
