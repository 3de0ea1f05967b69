import { dateColumn } from "@pacta/db";
import { parseTreatyRules } from "@pacta/domain";
import { uuidv7 } from "uuidv7";
import { recordAudit } from "../audit/record-audit.ts";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { lockedTreatyLog } from "../projection/locked-treaty-log.ts";
import { projectDependants } from "../projection/project-dependants.ts";
import { projectTreaty } from "../projection/project-treaty.ts";
import { checkRecord } from "./check-record.ts";
import { loadTreatyLog } from "./load-treaty-log.ts";
import { normaliseIdentifier } from "./normalise-identifier.ts";
import { storeRecordedEvents } from "./store-recorded-events.ts";
import { today } from "./today.ts";
import type { TreatyRecord } from "./treaty-record.ts";

/** What a second source adds to a treaty on record. */
export type TreatyAddition = Pick<TreatyRecord, "statusAsAt" | "sources" | "identifiers" | "events">;

/**
 * Adds the acts of participants that a second source tells to a treaty whose record holds none of anybody, silently: it
 * is back-fill (SPEC H8). The treaty is then complete only to the earlier of the two days. Gives false and changes
 * nothing when an act of a participant is on record.
 */
export async function completeTreaty(ctx: ServiceContext, slug: string, addition: TreatyAddition): Promise<boolean> {
  requirePermission(ctx, "treaty.create");
  return ctx.db.$transaction(
    async (tx) => {
      const { id } = await lockedTreatyLog(tx, slug);
      const where = { event: { treatyId: id }, participantId: { not: null } };
      if ((await tx.eventVersion.count({ where })) > 0) return false;
      const { form, rules, statusAsAt } = await tx.treaty.findUniqueOrThrow({ where: { id } });
      const added = dateColumn(addition.statusAsAt);
      const record = { slug, form, rules: parseTreatyRules(rules), events: addition.events };
      await checkRecord(tx, record);
      const recordedAt = ctx.now();
      await storeRecordedEvents(tx, recordedAt, id, record);
      await tx.treatySource.createMany({
        data: addition.sources.map((source) => ({
          ...source,
          id: uuidv7(),
          treatyId: id,
          retrievedOn: dateColumn(source.retrievedOn),
        })),
        skipDuplicates: true,
      });
      await tx.treatyIdentifier.createMany({
        data: addition.identifiers.map(({ scheme, value }) => ({
          id: uuidv7(),
          treatyId: id,
          scheme,
          value,
          normalised: normaliseIdentifier(value),
        })),
        skipDuplicates: true,
      });
      if (added < statusAsAt) await tx.treaty.update({ where: { id }, data: { statusAsAt: added } });
      const moment = { asOf: today(ctx), knownAt: recordedAt };
      await projectTreaty(tx, await loadTreatyLog(tx, slug), moment);
      await projectDependants(tx, slug, moment);
      const after = { slug, events: addition.events.length };
      await recordAudit(tx, ctx, { action: "treaty.complete", entity: "treaty", entityId: id, after });
      return true;
    },
    { timeout: 60_000 },
  );
}
