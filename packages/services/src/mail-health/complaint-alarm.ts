import { ALL_DOMAINS, readTally, type Transaction } from "@pacta/db";
import type { ServiceContext } from "../context.ts";

const WEEK_HOURS = 7 * 24;
const HOUR_MS = 3_600_000;
const ALARM_RATE = 0.001;
const STOP_RATE = 0.003;
/** One angry reader of a small installation is no rate. */
const FEWEST_TO_STOP = 3;
/** Bulk mail stays stopped until an admin lifts it. */
const UNTIL_RELEASED = new Date("2999-12-31T00:00:00Z");

export type ComplaintRate = { readonly complaints: number; readonly accepted: number; readonly rate: number };

/** `alarm` from 0.1 % of the mails of seven days, `stop` from 0.3 % (SPEC G11). */
export type ComplaintAlarm = ComplaintRate & { readonly level: "quiet" | "alarm" | "stop" };

/** Complaints among the mails that servers took in the last seven days. */
export async function readComplaintRate(db: Transaction, ctx: Pick<ServiceContext, "now">): Promise<ComplaintRate> {
  const since = new Date(ctx.now().getTime() - WEEK_HOURS * HOUR_MS);
  const complaints = await db.bounce.count({ where: { kind: "complaint", at: { gt: since } } });
  const { accepted } = await readTally(db, WEEK_HOURS);
  return { complaints, accepted, rate: complaints === 0 ? 0 : complaints / Math.max(accepted, complaints) };
}

/** The level that a rate has come to. */
export function alarmLevel({ complaints, rate }: ComplaintRate): ComplaintAlarm["level"] {
  if (rate >= STOP_RATE && complaints >= FEWEST_TO_STOP) return "stop";
  return rate >= ALARM_RATE ? "alarm" : "quiet";
}

/** Reckons the rate after a complaint, and stops all bulk mail where it is too high. */
export async function watchComplaints(tx: Transaction, ctx: ServiceContext): Promise<ComplaintAlarm> {
  const rate = await readComplaintRate(tx, ctx);
  const level = alarmLevel(rate);
  if (level === "stop") {
    const reason = `${rate.complaints} complaints about ${rate.accepted} mails of seven days`;
    const row = { pausedUntil: UNTIL_RELEASED, strikes: 1, reason };
    await tx.mailDomain.upsert({
      where: { domain: ALL_DOMAINS },
      create: { domain: ALL_DOMAINS, ...row },
      update: row,
    });
  }
  return { ...rate, level };
}
