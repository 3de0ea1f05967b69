import { daysBetween, isoDay, type PlainDate } from "./calendar-date.ts";
import type { EffectiveBasis, TreatyEvent } from "./event.ts";
import { effectDay } from "./event-day.ts";
import type { ExplanationStep } from "./explanation.ts";
import { statedStep } from "./explanation-step.ts";
import type { DatedAnswer } from "./status-answer.ts";

/** A date somebody stated, with who and on what basis. */
export type StatedDate = {
  readonly event: TreatyEvent;
  readonly on: PlainDate;
  readonly basis: EffectiveBasis | null;
};

/** The date that holds, the two it was chosen from, and the steps that say so. */
export type SettledDate = {
  readonly on: PlainDate;
  readonly computed: PlainDate | null;
  readonly stated: PlainDate | null;
  readonly steps: readonly ExplanationStep[];
};

/** Reads the date an event states. */
export function statedBy(event: TreatyEvent): StatedDate {
  return { event, on: effectDay(event), basis: event.effectiveBasis };
}

/**
 * Chooses between our count and a stated date: the stated one wins unless it only repeats a rule
 * or an estimate (DOMAIN, finding 1). Gives null when there is neither.
 */
export function settleDate(computed: PlainDate | null, stated: StatedDate | null): SettledDate | null {
  if (stated !== null && (computed === null || isStatement(stated.basis))) {
    const steps = [statedStep({ ...stated, computed })];
    return { on: stated.on, computed, stated: stated.on, steps };
  }
  return computed === null ? null : { on: computed, computed, stated: null, steps: [] };
}

/** The wire form of a settled date. */
export function datedAnswer(date: Omit<SettledDate, "steps">): DatedAnswer {
  const { on, computed, stated } = date;
  return {
    on: isoDay(on),
    computed: isoDay(computed),
    stated: isoDay(stated),
    differenceDays: computed === null || stated === null ? null : daysBetween(computed, stated),
  };
}

function isStatement(basis: EffectiveBasis | null): boolean {
  return basis !== "treaty-rule" && basis !== "estimated";
}
