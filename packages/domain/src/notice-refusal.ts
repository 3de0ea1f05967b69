import { type BoundSince, countedSince, countedSinceWords } from "./bound-since.ts";
import { formatPlainDate, hasCome, isBefore, type PlainDate } from "./calendar-date.ts";
import { addPeriod } from "./day-count.ts";
import type { Docket } from "./docket.ts";
import { actDay } from "./event-day.ts";
import { eventsOfKinds } from "./event-index.ts";
import { eventKindWord } from "./event-kind.ts";
import type { ClauseExitRule } from "./exit-rule.ts";
import type { ExplanationStep } from "./explanation.ts";
import { noteStep, ruleStep } from "./explanation-step.ts";
import { isOpenOn, windowFrom } from "./notice-window.ts";
import { periodWords } from "./rule-words.ts";

/** Why a notice has no effect; null: nothing stands in its way. */
type Refusal = readonly ExplanationStep[] | null;

/**
 * Says why a notice given on a day has no effect under its clause: too early, outside a window, or
 * before the event the clause asks for. Null when it has. Source: DOMAIN E2, E4.
 */
export function refuseNotice(docket: Docket, rule: ClauseExitRule, noticeOn: PlainDate, since: BoundSince): Refusal {
  return (
    refuseBeforeEvent(docket, rule, noticeOn) ??
    refuseBarred(rule, noticeOn, since) ??
    refuseOutside(rule, noticeOn, since)
  );
}

/**
 * The first day on which the bar of a clause lets a notice through; null: no bar, or its start is open. Source: Paris
 * Agreement art. 28(1); DOMAIN §2.6, E2.
 */
export function endOfBar({ notBefore }: ClauseExitRule, since: BoundSince): PlainDate | null {
  if (notBefore === null) return null;
  const start = countedSince(since, notBefore.from);
  return start === null ? null : addPeriod(start, notBefore.period);
}

/**
 * The bar of a clause as a step: "Art. 28: no notice within three years of entry into force for the participant".
 * Source: DOMAIN §2.6, E2, in words.
 */
export function barSteps({ notBefore, clause }: ClauseExitRule): ExplanationStep[] {
  if (notBefore === null) return [];
  const words = `no notice within ${periodWords(notBefore.period)} of ${countedSinceWords(notBefore.from)}`;
  return [ruleStep(clause, words)];
}

/**
 * The windows of a clause as a step: "notice within one year, ten years after entry into force, then every ten years".
 * Source: DOMAIN §2.6, E4, in words.
 */
export function windowSteps({ window, clause }: ClauseExitRule): ExplanationStep[] {
  if (window === null) return [];
  const { firstOpens, every, from, length } = window;
  const opening = `${periodWords(firstOpens)} after ${countedSinceWords(from)}, then every ${periodWords(every)}`;
  return [ruleStep(clause, `notice within ${periodWords(length)}, ${opening}`)];
}

function refuseBeforeEvent(docket: Docket, { requires, clause }: ClauseExitRule, noticeOn: PlainDate): Refusal {
  if (requires === null) return null;
  const [required] = eventsOfKinds(docket.visible, [requires]);
  if (required !== undefined && hasCome(actDay(required), noticeOn)) return null;
  return [ruleStep(clause, `notice is possible only after this event: ${eventKindWord(requires)}`)];
}

function refuseBarred(rule: ClauseExitRule, noticeOn: PlainDate, since: BoundSince): Refusal {
  const until = endOfBar(rule, since);
  if (until === null || !isBefore(noticeOn, until)) return null;
  return [...barSteps(rule), noteStep(`notice is possible only from ${formatPlainDate(until)}`)];
}

function refuseOutside(rule: ClauseExitRule, noticeOn: PlainDate, since: BoundSince): Refusal {
  if (rule.window === null) return null;
  const start = countedSince(since, rule.window.from);
  if (start === null) return [...windowSteps(rule), noteStep("no window has opened: that entry into force is open")];
  const next = windowFrom(rule.window, start, noticeOn);
  if (isOpenOn(next, noticeOn)) return null;
  const days = `opens on ${formatPlainDate(next.opens)} and is closed from ${formatPlainDate(next.closes)}`;
  return [...windowSteps(rule), noteStep(`outside a window for notice; the next ${days}`)];
}
