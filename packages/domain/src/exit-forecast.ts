import { type BoundSince, countedSince } from "./bound-since.ts";
import { formatPlainDate, laterOf, type PlainDate } from "./calendar-date.ts";
import { deadlineBefore } from "./day-count.ts";
import { eventKindWord } from "./event-kind.ts";
import { exitDay, impliedExitDay, silenceStep } from "./exit-day.ts";
import { type ClauseExitRule, clauseExitOf } from "./exit-rule.ts";
import type { Explanation, ExplanationStep } from "./explanation.ts";
import { noteStep } from "./explanation-step.ts";
import { barSteps, endOfBar, windowSteps } from "./notice-refusal.ts";
import { type OpenWindow, windowFrom } from "./notice-window.ts";
import { sunsetAfter } from "./sunset.ts";
import { termInTime } from "./term.ts";
import type { TreatyRules } from "./treaty-rules.ts";

/** Whose way out is asked for, and when; `boundSince` is null for a party in general. */
export type ForecastCase = {
  readonly inForceOn: PlainDate | null;
  readonly boundSince: PlainDate | null;
  readonly today: PlainDate;
};

/** The first way out still open: plain JSON, days as ISO strings. `closes` and `until` are the first days after. */
export type ExitForecast = {
  readonly earliestNotice: string | null;
  readonly earliestEffect: string | null;
  readonly nextWindow: { readonly opens: string; readonly closes: string } | null;
  readonly renewal: { readonly termEnds: string; readonly noticeBy: string } | null;
  readonly sunset: { readonly until: string; readonly scope: string } | null;
  readonly formalities: readonly string[];
  /** An armed conflict on the day of effect would hold it. */
  readonly brake: boolean;
  readonly explanation: Explanation;
};

/**
 * Takes a treaty's rules, two entries into force and a day; gives the earliest notice from that day
 * on and its effect, the window and the term to watch, and the reasons. Source: VCLT arts. 54, 56; DOMAIN E1-E14.
 */
export function exitForecast(rules: TreatyRules, { inForceOn, boundSince, today }: ForecastCase): ExitForecast {
  if (inForceOn === null) return forecastAnswer(rules, closedWay([noteStep("the treaty is not in force")]), null);
  const since = { treaty: inForceOn, participant: boundSince };
  const from = laterOf(laterOf(today, inForceOn), boundSince ?? today);
  const renewal = rules.duration.kind === "renewable" ? termInTime(rules.duration, inForceOn, from) : null;
  const nextTerm = renewal === null ? null : { ends: renewal.end, noticeBy: renewal.noticeBy };
  return forecastAnswer(rules, wayOut(rules, since, from), nextTerm);
}

/** The way out by the clause; a null day is one that cannot be foreseen. */
type WayOut = {
  readonly notice: PlainDate | null;
  readonly effect: PlainDate | null;
  readonly window: OpenWindow | null;
  readonly term: NextTerm | null;
  readonly steps: readonly ExplanationStep[];
};
type NextTerm = { readonly ends: PlainDate; readonly noticeBy: PlainDate };

function closedWay(steps: readonly ExplanationStep[]): WayOut {
  return { notice: null, effect: null, window: null, term: null, steps };
}

function wayOut(rules: TreatyRules, since: BoundSince, from: PlainDate): WayOut {
  const { exit, depositaryPractice: practice } = rules;
  switch (exit.kind) {
    case "unknown":
      return closedWay([noteStep("the rule on withdrawal is not on record")]);
    case "none": {
      const silence = silenceStep(exit.clause);
      if (!exit.implied) return closedWay([silence]);
      const { date, steps } = impliedExitDay({ noticeOn: from, practice });
      return { ...closedWay([silence, ...steps]), notice: from, effect: date };
    }
    case "notice":
    case "annual-date":
    case "year-after-notice":
    case "end-of-period":
      return wayOutByClause(rules, exit, since, from);
  }
}

function wayOutByClause(rules: TreatyRules, exit: ClauseExitRule, since: BoundSince, from: PlainDate): WayOut {
  const { notice, window, steps } = earliestNotice(exit, since, from);
  if (notice === null) return { ...closedWay(steps), window };
  const practice = rules.depositaryPractice;
  const { date: effect, steps: count } = exitDay(exit, { noticeOn: notice, since, practice });
  const all = [...steps, noteStep(`earliest notice ${formatPlainDate(notice)}`), ...count];
  if (effect === null) return { ...closedWay([...steps, ...count]), window };
  const term =
    exit.kind === "end-of-period" ? { ends: effect, noticeBy: deadlineBefore(effect, exit.noticeBefore) } : null;
  return { notice, effect, window, term, steps: all };
}

type EarliestNotice = Pick<WayOut, "notice" | "window" | "steps">;

function earliestNotice(exit: ClauseExitRule, since: BoundSince, from: PlainDate): EarliestNotice {
  const steps = [...barSteps(exit), ...windowSteps(exit)];
  const bar = endOfBar(exit, since);
  const unbarred = bar === null ? from : laterOf(from, bar);
  const start = exit.window === null ? null : countedSince(since, exit.window.from);
  const window = exit.window === null || start === null ? null : windowFrom(exit.window, start, unbarred);
  const isUncounted = (exit.notBefore !== null && bar === null) || (exit.window !== null && start === null);
  if (isUncounted) {
    return {
      notice: null,
      window,
      steps: [...steps, noteStep("counted for each participant from its own entry into force")],
    };
  }
  if (exit.requires !== null) {
    const text = `notice is possible only after this event: ${eventKindWord(exit.requires)}`;
    return { notice: null, window, steps: [...steps, noteStep(text)] };
  }
  return { notice: window === null ? unbarred : laterOf(unbarred, window.opens), window, steps };
}

function forecastAnswer(rules: TreatyRules, way: WayOut, nextTerm: NextTerm | null): ExitForecast {
  const clause = clauseExitOf(rules.exit);
  const sunset = way.effect === null ? null : sunsetAfter(clause?.sunset ?? null, way.effect);
  const term = nextTerm ?? way.term;
  return {
    earliestNotice: way.notice?.toString() ?? null,
    earliestEffect: way.effect?.toString() ?? null,
    nextWindow:
      way.window === null ? null : { opens: way.window.opens.toString(), closes: way.window.closes.toString() },
    renewal: term === null ? null : { termEnds: term.ends.toString(), noticeBy: term.noticeBy.toString() },
    sunset: sunset === null ? null : { until: sunset.until.toString(), scope: sunset.scope },
    formalities: clause?.formalities ?? [],
    brake: clause?.armedConflictBrake ?? false,
    explanation: { steps: [...way.steps, ...termSteps(nextTerm), ...additionSteps(clause), ...(sunset?.steps ?? [])] },
  };
}

function termSteps(term: NextTerm | null): ExplanationStep[] {
  if (term === null) return [];
  const text = `the term ends ${formatPlainDate(term.ends)} if notice comes by ${formatPlainDate(term.noticeBy)}`;
  return [noteStep(text)];
}

function additionSteps(clause: ClauseExitRule | null): ExplanationStep[] {
  if (clause === null) return [];
  const { armedConflictBrake, laterDateAllowed, extendable, formalities } = clause;
  return [
    ...formalities.map((formality) => `also asked for: ${formality}`),
    ...(armedConflictBrake ? ["no effect while engaged in an armed conflict"] : []),
    ...(laterDateAllowed ? ["the notice may name a later day"] : []),
    ...(extendable ? ["the parties can put the day off by agreement"] : []),
  ].map(noteStep);
}
