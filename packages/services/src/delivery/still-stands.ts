import { isoDateOf, type LockedNotice, type Transaction } from "@pacta/db";
import { daysBetween, parsePlainDate } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { loadTreatyLog } from "../treaty/load-treaty-log.ts";
import { statusOfLog } from "../treaty/status-of-log.ts";
import { today } from "../treaty/today.ts";
import { graceDaysOf } from "./schedule-effects.ts";

/** Null while what a notice announces still stands; else why nobody is to be told. Only reminders and effects can fall. */
export async function stillStands(tx: Transaction, ctx: ServiceContext, notice: LockedNotice): Promise<string | null> {
  const { effectKind, eventId, treatyId } = notice;
  const effectOn = isoDateOf(notice.effectOn);
  if (effectKind === null || effectOn === null) return null;
  if (isTooLate(ctx, effectOn, notice.leadDays ?? 0)) return "its day had passed while no worker ran";
  if (await wasSuperseded(tx, notice)) return "the event was corrected or taken back";
  const { slug } = await tx.treaty.findUniqueOrThrow({ where: { id: treatyId }, select: { slug: true } });
  const log = await loadTreatyLog(tx, slug);
  const dayBefore = parsePlainDate(effectOn).subtract({ days: 1 });
  const { upcoming } = statusOfLog(log, { asOf: dayBefore, knownAt: ctx.now() });
  const isStanding = upcoming.some(
    (effect) => effect.kind === effectKind && effect.on === effectOn && effect.eventId === eventId,
  );
  return isStanding ? null : "what it announces was called off or moved to another day";
}

async function wasSuperseded(tx: Transaction, { eventVersionId: id }: LockedNotice): Promise<boolean> {
  if (id === null) return false;
  const version = await tx.eventVersion.findUniqueOrThrow({
    where: { id },
    select: { state: true, supersededAt: true },
  });
  return version.state !== "published" || version.supersededAt !== null;
}

function isTooLate(ctx: ServiceContext, effectOn: string, leadDays: number): boolean {
  const daysLate = daysBetween(parsePlainDate(effectOn), today(ctx)) + leadDays;
  return daysLate > graceDaysOf(leadDays);
}
