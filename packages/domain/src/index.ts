export {
  CalendarDate,
  compareDates,
  DateError,
  daysBetween,
  formatPlainDate,
  isBefore,
  laterOf,
  type PlainDate,
  parsePlainDate,
} from "./calendar-date.ts";
export { Clause } from "./clause.ts";
export {
  Alignment,
  addPeriod,
  alignDate,
  type CountedDate,
  type CountOperation,
  countDelay,
  Delay,
  DepositaryPractice,
  deadlineBefore,
  Period,
  PeriodUnit,
} from "./day-count.ts";
export { DurationRule } from "./duration-rule.ts";
export { EntryIntoForceRule, LaterPartyRule, Trigger } from "./entry-into-force-rule.ts";
export {
  Certainty,
  DatePrecision,
  EffectiveBasis,
  EventError,
  parseTreatyEvent,
  TreatyEvent,
  type TreatyEventInput,
} from "./event.ts";
export { EVENT_KINDS, EventKind, eventKindWord, isConsentToBeBound } from "./event-kind.ts";
export { type ExitForecast, exitForecast, type ForecastCase } from "./exit-forecast.ts";
export { ExitRule } from "./exit-rule.ts";
export { type Explanation, type ExplanationStep, explanationSentence } from "./explanation.ts";
export { EventFilter, filterKey, normaliseFilter } from "./filter.ts";
export { type FilterNames, filterSentence } from "./filter-sentence.ts";
export { type MatchableEvent, matchesFilter } from "./match.ts";
export type {
  DatedAnswer,
  EndCause,
  EntryIntoForceAnswer,
  ParticipantStatus,
  StatusInterval,
  StatusMoment,
  TreatyEnd,
  TreatyStatus,
  UpcomingEffect,
  UpcomingEffectKind,
} from "./status-answer.ts";
export { type StatusChange, statusChanges } from "./status-change.ts";
export {
  type ParticipantStatusKind,
  participantStatusWord,
  statusWord,
  TREATY_STATUS_KINDS,
  type TreatyStatusKind,
} from "./status-kind.ts";
export { runningTerm, type Term } from "./term.ts";
export { parseTreatyRules, RuleError, TreatyRules, type TreatyRulesInput } from "./treaty-rules.ts";
export { statusAt } from "./treaty-status.ts";
