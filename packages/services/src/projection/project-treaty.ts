import type { Transaction } from "@pacta/db";
import type { TreatyLog } from "../treaty/load-treaty-log.ts";
import { type Moment, todayOf } from "./status-today.ts";
import { rewriteBeliefs, takeUpBelief } from "./write-beliefs.ts";
import { writeDocument } from "./write-document.ts";
import { writeStatusToday } from "./write-status-today.ts";

/** Writes what a new recording changed in all projections of one treaty, inside the caller's transaction. */
export async function projectTreaty(tx: Transaction, log: TreatyLog, moment: Moment): Promise<void> {
  await projectToday(tx, log, moment);
  await takeUpBelief(tx, log, moment.knownAt);
  await writeDocument(tx, log.id);
}

/** Writes all projections of one treaty anew from its log. */
export async function reprojectTreaty(tx: Transaction, log: TreatyLog, moment: Moment): Promise<void> {
  await projectToday(tx, log, moment);
  await rewriteBeliefs(tx, log);
  await writeDocument(tx, log.id);
}

/** Writes the lists' lines only: time has passed, nothing was recorded. */
export async function projectToday(tx: Transaction, log: TreatyLog, moment: Moment): Promise<void> {
  await writeStatusToday(tx, log.id, todayOf(log, moment), moment.asOf.toString());
}
