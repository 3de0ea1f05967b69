import { publishEvent } from "@pacta/services";
import { EDITOR } from "@pacta/services/test-services";
import type { Fault } from "../run/fault.ts";
import { draftNotice } from "../run/publish-notice.ts";
import type { Stage } from "../run/stage.ts";
import { untilKept } from "../run/stage-moments.ts";

const REFUSED_STATEMENTS = 25;

/** What PostgreSQL says when a file cannot grow, to the next statements that write to a table. A sequence outlives the rollback. */
const FULL_DISK = `
  CREATE SEQUENCE refused_statements;
  CREATE FUNCTION refuse_for_want_of_space() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF nextval('refused_statements') <= ${REFUSED_STATEMENTS} THEN
      RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER full_disk AFTER INSERT OR UPDATE ON deliveries
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_for_want_of_space();
  CREATE TRIGGER full_disk AFTER INSERT OR UPDATE ON outbox
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_for_want_of_space();`;

export const fillDisk: Fault = {
  name: "disk-full",
  what: `the database says "disk full" to ${REFUSED_STATEMENTS} statements`,
  queue: "either",
  workers: 1,
  leaseSeconds: 20,
  inject: async (stage) => {
    await untilKept(stage, Math.floor(stage.addresses.length / 3));
    const eventVersionId = await draftNotice(stage.services);
    await stage.sql.query(FULL_DISK);
    await expectNothingHalfDone(stage, eventVersionId);
  },
};

/** What cannot be written is refused as a whole: no version, no notice, no word to anybody. */
async function expectNothingHalfDone({ services, complaints }: Stage, eventVersionId: string): Promise<void> {
  const isRefused = await publishEvent(services.as(EDITOR), { eventVersionId }).then(
    () => false,
    () => true,
  );
  const { state } = await services.db.eventVersion.findUniqueOrThrow({ where: { id: eventVersionId } });
  const notices = await services.db.outbox.count({ where: { eventVersionId } });
  if (isRefused && (state === "published" || notices > 0)) complaints.push("a publication was half done");
}
