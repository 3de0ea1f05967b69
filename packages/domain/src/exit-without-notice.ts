import { isBefore } from "./calendar-date.ts";
import { countDelay } from "./day-count.ts";
import type { Docket } from "./docket.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay, effectDay } from "./event-day.ts";
import type { EventKind } from "./event-kind.ts";
import { type Cascade, clauseExitOf } from "./exit-rule.ts";
import { arithmeticStep, eventStep, ruleStep } from "./explanation-step.ts";
import { periodWords } from "./rule-words.ts";
import { settleDate, statedBy } from "./stated-date.ts";
import { sunsetAfter } from "./sunset.ts";
import type { ExitFinding } from "./withdrawal.ts";

/** Ways out that no notice opens. */
export const EXITS_WITHOUT_NOTICE: readonly EventKind[] = [
  "withdrawal-effective",
  "exclusion",
  "cessation-of-membership",
  "dissolution",
  "merger",
];

/**
 * Gives the exit an event alone brings about: a withdrawal whose notice is not on record, an
 * exclusion, the loss of a membership, the end of the State. Source: ECHR art. 58(3); DOMAIN §2.3.
 */
export function exitWithoutNotice(docket: Docket, event: TreatyEvent): ExitFinding {
  if (event.kind === "cessation-of-membership") return afterMembership(docket, event);
  if (event.kind === "withdrawal-effective") return afterWithdrawal(docket, event);
  const on = effectDay(event);
  const knownOn = event.kind === "exclusion" && isBefore(actDay(event), on) ? actDay(event) : on;
  return { ...bare(event), noticeOn: knownOn, date: settleDate(on, null), steps: [eventStep(event)] };
}

type Bare = Pick<ExitFinding, "event" | "isHeld" | "sunset">;

function bare(event: TreatyEvent): Bare {
  return { event, isHeld: false, sunset: null };
}

function afterWithdrawal({ rules }: Docket, event: TreatyEvent): ExitFinding {
  const on = effectDay(event);
  const sunset = sunsetAfter(clauseExitOf(rules.exit)?.sunset ?? null, on);
  const steps = [eventStep(event, "withdrawal took effect")];
  return { ...bare(event), sunset, noticeOn: on, date: settleDate(on, null), steps };
}

/** A stated day of effect wins over the period a clause adds to the loss of membership. */
function afterMembership(docket: Docket, event: TreatyEvent): ExitFinding {
  const lostOn = actDay(event);
  const stated = event.effectiveDate === null ? null : statedBy(event);
  const cascade = cascadeFor(docket, event);
  if (cascade?.period == null) {
    const date = settleDate(stated === null ? lostOn : null, stated);
    return { ...bare(event), noticeOn: lostOn, date, steps: [eventStep(event), ...(date?.steps ?? [])] };
  }
  const counted = countDelay(lostOn, { period: cascade.period, align: null }, "same-day");
  const date = settleDate(counted.date, stated);
  const words = `bound for ${periodWords(cascade.period)} after membership ends`;
  const steps = [eventStep(event), ruleStep(cascade.clause, words), arithmeticStep(counted)];
  return { ...bare(event), noticeOn: lostOn, date, steps: [...steps, ...(date?.steps ?? [])] };
}

/** The clause on the treaty whose membership was lost; an event that names none is read by the only clause. */
function cascadeFor({ rules }: Docket, { byTreaty }: TreatyEvent): Cascade | null {
  const [only, second] = rules.cascades;
  if (byTreaty === null) return second === undefined ? (only ?? null) : null;
  return rules.cascades.find(({ treaty }) => treaty === byTreaty) ?? null;
}
