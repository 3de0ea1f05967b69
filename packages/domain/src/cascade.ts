import type { BoundSince } from "./bound-since.ts";
import { compareDates, formatPlainDate, hasCome, isBefore, type PlainDate } from "./calendar-date.ts";
import { countDelay } from "./day-count.ts";
import type { Docket } from "./docket.ts";
import type { Cascade } from "./exit-rule.ts";
import { arithmeticStep, noteStep, ruleStep } from "./explanation-step.ts";
import type { RelatedParty, RelatedTreaty } from "./related-treaty.ts";
import { periodWords } from "./rule-words.ts";
import { settleDate } from "./stated-date.ts";
import type { ExitFinding } from "./withdrawal.ts";

/**
 * Gives the exits a participant owes to the end of its stretches under other treaties, while bound
 * here. Pending only from that end: the notice was given there. Source: UNFCCC art. 25(3); DOMAIN E10.
 */
export function cascadeExits(docket: Docket, participant: string, since: BoundSince): ExitFinding[] {
  const start = since.participant;
  if (start === null) return [];
  return docket.rules.cascades.flatMap((cascade) => {
    const related = docket.related.get(cascade.treaty);
    const ends = related === undefined ? [] : endsOf(stretchesOf(related, participant));
    return ends.filter((end) => !isBefore(end, start)).map((end) => cascadeExit(cascade, end));
  });
}

function cascadeExit(cascade: Cascade, endsOn: PlainDate): ExitFinding {
  const { treaty, period, clause } = cascade;
  const ended = noteStep(`no longer bound by ${treaty} from ${formatPlainDate(endsOn)}`);
  const found = { event: null, noticeOn: endsOn, isHeld: false, sunset: null };
  if (period === null) {
    const steps = [ended, ruleStep(clause, "who leaves that treaty leaves this one the same day")];
    return { ...found, date: settleDate(endsOn, null), steps };
  }
  const counted = countDelay(endsOn, { period, align: null }, "same-day");
  const rule = ruleStep(clause, `who leaves that treaty leaves this one ${periodWords(period)} later`);
  return { ...found, date: settleDate(counted.date, null), steps: [ended, rule, arithmeticStep(counted)] };
}

/** Ends that no other stretch runs on from: a new status, or a return on the same day, is no end. */
function endsOf(stretches: readonly RelatedParty[]): PlainDate[] {
  const ends = stretches.flatMap(({ to }) => to ?? []);
  const runsOn = (end: PlainDate): boolean =>
    stretches.some(({ from, to }) => hasCome(from, end) && (to === null || isBefore(end, to)));
  return ends.filter((end) => !runsOn(end)).sort(compareDates);
}

const STRETCHES = new WeakMap<RelatedTreaty, ReadonlyMap<string, readonly RelatedParty[]>>();

/** Sorted out once for each related treaty, not once for each participant. */
function stretchesOf(related: RelatedTreaty, participant: string): readonly RelatedParty[] {
  const known = STRETCHES.get(related);
  if (known !== undefined) return known.get(participant) ?? [];
  const byParticipant = new Map<string, RelatedParty[]>();
  for (const party of related.parties) {
    byParticipant.set(party.participant, [...(byParticipant.get(party.participant) ?? []), party]);
  }
  STRETCHES.set(related, byParticipant);
  return byParticipant.get(participant) ?? [];
}
