import { formatPlainDate, isBefore, type PlainDate, parsePlainDate } from "./calendar-date.ts";
import { countDelay } from "./day-count.ts";
import type { Docket } from "./docket.ts";
import type { DurationRule } from "./duration-rule.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay } from "./event-day.ts";
import { eventsOfKinds } from "./event-index.ts";
import type { ExplanationStep } from "./explanation.ts";
import { arithmeticStep, eventStep, noteStep, ruleStep, statedStep } from "./explanation-step.ts";
import { periodWords } from "./rule-words.ts";
import { statedBy } from "./stated-date.ts";
import { termInTime } from "./term.ts";

/** The last term's end, and what fixed it; `event` is a notice of non-renewal. */
export type TermEnd = {
  readonly on: PlainDate;
  readonly event: TreatyEvent | null;
  readonly steps: readonly ExplanationStep[];
};

/**
 * Gives the first day after the treaty's term, counted from entry into force; null while the treaty
 * is indefinite or renews itself. Source: VCLT art. 54(a); DOMAIN E8.
 */
export function findTermEnd(docket: Docket, inForceOn: PlainDate): TermEnd | null {
  const { duration } = docket.rules;
  switch (duration.kind) {
    case "indefinite":
    case "unknown":
      return null;
    case "until":
      return extendedEnd(docket, untilEnd(duration), null);
    case "fixed":
      return extendedEnd(docket, fixedEnd(inForceOn, duration), duration.extension);
    case "renewable":
      return renewedTermEnd(docket, inForceOn, duration);
  }
}

type Rule<Kind extends DurationRule["kind"]> = Extract<DurationRule, { kind: Kind }>;

function untilEnd({ date, clause }: Rule<"until">): TermEnd {
  const on = parsePlainDate(date);
  return { on, event: null, steps: [ruleStep(clause, `in force until ${formatPlainDate(on)}`)] };
}

function fixedEnd(inForceOn: PlainDate, { period, clause }: Rule<"fixed">): TermEnd {
  const counted = countDelay(inForceOn, { period, align: null }, "same-day");
  const steps = [
    noteStep(`in force ${formatPlainDate(inForceOn)}`),
    ruleStep(clause, `term of ${periodWords(period)}`),
    arithmeticStep(counted),
  ];
  return { on: counted.date, event: null, steps };
}

/** Each extension agreed before the end moves it: to the later end it states, else by the clause's period. */
function extendedEnd(docket: Docket, first: TermEnd, extension: Rule<"fixed">["extension"]): TermEnd {
  return eventsOfKinds(docket.visible, ["extension-of-term"]).reduce<TermEnd>((end, event) => {
    if (!isBefore(actDay(event), end.on)) return end;
    const stated = event.effectiveDate;
    const words = eventStep(event, "term extended");
    if (stated !== null && isBefore(end.on, stated)) {
      const step = statedStep({ ...statedBy(event), computed: null });
      return { on: stated, event: null, steps: [...end.steps, words, step] };
    }
    if (extension === null) return end;
    const counted = countDelay(end.on, { period: extension, align: null }, "same-day");
    return { on: counted.date, event: null, steps: [...end.steps, words, arithmeticStep(counted)] };
  }, first);
}

/** A notice that is too late for the term running works for the next one. */
function renewedTermEnd(docket: Docket, inForceOn: PlainDate, rule: Rule<"renewable">): TermEnd | null {
  for (const notice of eventsOfKinds(docket.visible, ["non-renewal-notice"])) {
    const noticeOn = actDay(notice);
    const { end, noticeBy } = termInTime(rule, inForceOn, noticeOn);
    if (isTakenBack(docket, notice, end)) continue;
    const steps = [
      eventStep(notice, "notice of non-renewal received"),
      ruleStep(rule.clause, noticeWords(rule)),
      noteStep(`notice in time by ${formatPlainDate(noticeBy)}`),
      noteStep(`term counted from ${formatPlainDate(inForceOn)} ends ${formatPlainDate(end)}`),
    ];
    return { on: end, event: notice, steps };
  }
  return null;
}

function noticeWords({ noticeBefore }: Rule<"renewable">): string {
  if (noticeBefore === null) return "ends with the term running when notice is given";
  return `notice at least ${periodWords(noticeBefore)} before the end of the term`;
}

/** VCLT art. 68: a notice can be taken back before it works; here only by an act that names it. */
function isTakenBack(docket: Docket, notice: TreatyEvent, end: PlainDate): boolean {
  return eventsOfKinds(docket.visible, ["withdrawal-notice-rescinded"]).some(
    (event) => event.revokes === notice.id && isBefore(actDay(event), end),
  );
}
