-- Digests: whoever changes the zone or the hour of a recipient has the next digest worked out anew, and what waits to be
-- gathered on one treaty is found by its time.

CREATE FUNCTION digest_rhythm_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE digest_schedules SET due_at = LEAST(due_at, window_start) WHERE recipient_id = NEW.id;
  RETURN NULL;
END
$$;

CREATE TRIGGER recipients_digest_rhythm AFTER UPDATE OF zone, digest_minute, digest_weekday ON recipients
FOR EACH ROW WHEN ((OLD.zone, OLD.digest_minute, OLD.digest_weekday)
  IS DISTINCT FROM (NEW.zone, NEW.digest_minute, NEW.digest_weekday))
EXECUTE FUNCTION digest_rhythm_changed();

CREATE INDEX "deliveries_grouped" ON "deliveries"("next_attempt_at")
  WHERE "state" = 'held' AND "cadence" = 'grouped' AND "digest_id" IS NULL;
