export { actionLetter } from "./action-letter.ts";
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
export { checkEvent } from "./check-event.ts";
export type { ConsistencyContext, ParticipantLifetime } from "./checked-record.ts";
export { Clause } from "./clause.ts";
export type { ConditionProgress } from "./condition-progress.ts";
export { consistencyWarnings } from "./consistency.ts";
export type { ConsistencyCode, ConsistencyWarning } from "./consistency-warning.ts";
export type { DateChange } from "./date-change.ts";
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
export { type DigestRhythm, type DigestWindow, localDayAt, planDigest } from "./digest-plan.ts";
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
export { EVENT_KINDS, EventKind, eventKindWord, isConsentToBeBound, isStatement } from "./event-kind.ts";
export { EventQuery, EventSort } from "./event-query.ts";
export { eventQueryOf, eventQueryParams } from "./event-query-address.ts";
export { type ExitForecast, exitForecast, type ForecastCase } from "./exit-forecast.ts";
export { ExitRule } from "./exit-rule.ts";
export { type Explanation, type ExplanationStep, explanationSentence } from "./explanation.ts";
export { EventFilter, FILTER_LISTS, filterKey, normaliseFilter } from "./filter.ts";
export { eventAnchors, filterAnchors } from "./filter-anchor.ts";
export { pairOf } from "./filter-pair.ts";
export { type FilterNames, filterSentence } from "./filter-sentence.ts";
export { KnowledgeInstant } from "./knowledge-instant.ts";
export { actWord, type LawLanguage, lawWords } from "./law-words/law-words.ts";
export { type MatchableEvent, matchesFilter } from "./match.ts";
export { inForceBetween, PairError } from "./pairwise.ts";
export type {
  PairReservation,
  PairTerritory,
  PairwiseAnswer,
  PairwiseStatus,
  ReservationObjection,
  ReservationStanding,
} from "./pairwise-answer.ts";
export { type RelatedTreaties, type RelatedTreaty, relatedTreaty, relatedTreatyCodes } from "./related-treaty.ts";
export type {
  ConflictAnswer,
  DatedAnswer,
  EndCause,
  EntryIntoForceAnswer,
  MembershipAnswer,
  ParticipantStatus,
  StatusInterval,
  StatusMoment,
  TerritoryAnswer,
  TreatyEnd,
  TreatyStatus,
  UpcomingEffect,
  UpcomingEffectKind,
} from "./status-answer.ts";
export { type StatusChange, statusChanges } from "./status-change.ts";
export type { StatusStretch } from "./status-chart.ts";
export { type Knowledge, statusHistory } from "./status-history.ts";
export {
  isBoundStatus,
  PARTICIPANT_STATUS_KINDS,
  type ParticipantStatusKind,
  participantStatusWord,
  statusWord,
  TREATY_STATUS_KINDS,
  type TreatyStatusKind,
} from "./status-kind.ts";
export { type TellingChange, tellingChanges } from "./telling-change.ts";
export { runningTerm, type Term } from "./term.ts";
export type { ThresholdChange } from "./threshold-change.ts";
export { parseTreatyRules, RuleError, TreatyRules, type TreatyRulesInput } from "./treaty-rules.ts";
export { statusAt } from "./treaty-status.ts";
export { isSupposed, type SupposedDeposit, whatIf } from "./what-if.ts";
