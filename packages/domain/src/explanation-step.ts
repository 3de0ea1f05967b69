import { daysBetween, formatPlainDate, isoDay, type PlainDate } from "./calendar-date.ts";
import type { Clause } from "./clause.ts";
import type { CountedDate } from "./day-count.ts";
import type { EffectiveBasis, TreatyEvent } from "./event.ts";
import { actDay } from "./event-day.ts";
import { eventKindWord } from "./event-kind.ts";
import type { ExplanationStep } from "./explanation.ts";
import { arithmeticWords, ruleWords } from "./rule-words.ts";

/** A step naming one event and its day; `words` replaces the kind's own word. */
export function eventStep(event: TreatyEvent, words = eventKindWord(event.kind)): ExplanationStep {
  const day = actDay(event);
  return {
    kind: "event",
    eventIds: [event.id],
    eventKind: event.kind,
    participant: event.participant,
    date: isoDay(day),
    text: `${words} ${formatPlainDate(day)}`,
  };
}

/** A step citing the clause of a rule with the rule in words. */
export function ruleStep(clause: Clause, words: string): ExplanationStep {
  return { kind: "rule", clause, text: ruleWords(clause, words) };
}

/** A step showing the count of days, months or years. */
export function arithmeticStep(counted: CountedDate): ExplanationStep {
  return {
    kind: "arithmetic",
    from: isoDay(counted.from),
    operations: counted.operations,
    result: isoDay(counted.date),
    text: arithmeticWords(counted),
  };
}

/** A step saying what was stated, and by how many days it differs from our count. */
export function statedStep(stated: {
  readonly event: TreatyEvent;
  readonly on: PlainDate;
  readonly basis: EffectiveBasis | null;
  readonly computed: PlainDate | null;
}): ExplanationStep {
  const { event, on, basis, computed } = stated;
  const differenceDays = computed === null ? null : daysBetween(computed, on);
  return {
    kind: "stated",
    eventIds: [event.id],
    date: isoDay(on),
    basis,
    differenceDays,
    text: `${basisWords(basis)} ${formatPlainDate(on)}${differenceWords(differenceDays)}`,
  };
}

/** A step in words alone. */
export function noteStep(text: string): ExplanationStep {
  return { kind: "note", text };
}

function differenceWords(days: number | null): string {
  if (days === null || days === 0) return "";
  const unit = Math.abs(days) === 1 ? "day" : "days";
  return `, ${Math.abs(days)} ${unit} ${days > 0 ? "after" : "before"} the computed date`;
}

function basisWords(basis: EffectiveBasis | null): string {
  switch (basis) {
    case "stated-by-depositary":
      return "the depositary states";
    case "stated-in-notice":
      return "the notice states";
    case "court-or-decision":
      return "a decision states";
    case "estimated":
      return "estimated";
    case "treaty-rule":
      return "recorded by the treaty's rule";
    case null:
      return "recorded as";
  }
}
