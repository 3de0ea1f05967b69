import { hasCome, isBefore, laterOf, type PlainDate, parsePlainDate } from "./calendar-date.ts";
import type { Clause } from "./clause.ts";
import { type CountedDate, countDelay, type Delay } from "./day-count.ts";
import type { Docket } from "./docket.ts";
import type { LaterPartyRule } from "./entry-into-force-rule.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay } from "./event-day.ts";
import type { ExplanationStep } from "./explanation.ts";
import { arithmeticStep, noteStep, ruleStep } from "./explanation-step.ts";
import { delayWords, periodWords } from "./rule-words.ts";

const SAME_DAY: Delay = { period: null, align: null };

/** A day counted from one consent; `date` is null where the record does not hold the day it is counted from. */
export type CountedConsentDay = {
  readonly date: PlainDate | null;
  readonly steps: readonly ExplanationStep[];
  /** Delays that may have run from a notification the record does not hold. */
  readonly unknownStart?: readonly Delay[];
};

const NOT_ON_RECORD: CountedConsentDay = {
  date: null,
  steps: [noteStep("the rule for the entry into force of a consent is not on record")],
};

/**
 * Counts the day a later consent takes effect by the treaty's rule for it, or by the rule of the treaty's
 * own entry into force where it has none. Source: VCLT art. 24(3); DOMAIN §2.5, later-party patterns.
 */
export function countLaterConsent(docket: Docket, consent: TreatyEvent): CountedConsentDay {
  const { entryIntoForce, laterParty } = docket.rules;
  const general = { delay: entryIntoForce.delay ?? SAME_DAY, clause: entryIntoForce.clause };
  switch (laterParty?.kind) {
    case undefined:
      return entryIntoForce.trigger.kind === "unknown" ? NOT_ON_RECORD : countFrom(docket, consent, general);
    case "same-delay":
      return countFrom(docket, consent, { ...general, clause: laterParty.clause, from: laterParty.from });
    case "own-delay":
      return countFrom(docket, consent, { ...laterParty, delay: laterParty.delay ?? SAME_DAY });
    case "by-instrument":
      return countFrom(docket, consent, { delay: delayByInstrument(laterParty, consent), clause: laterParty.clause });
    case "objection-period":
      return countAfterObjections(docket, consent, laterParty);
    case "by-act":
      return countUnderAct(docket, consent, laterParty);
    case "admission":
      return { date: actDay(consent), steps: [ruleStep(laterParty.clause, "on the day of admission")] };
  }
}

type Count = { readonly delay: Delay; readonly clause: Clause; readonly from?: "deposit" | "notification" };

function countFrom(
  docket: Docket,
  consent: TreatyEvent,
  { delay, clause, from = "deposit" }: Count,
): CountedConsentDay {
  const start = from === "deposit" ? actDay(consent) : consent.circulatedDate;
  const rule = ruleStep(clause, delayWords(delay, from === "deposit" ? "deposit" : "the depositary's notification"));
  if (start === null) {
    const steps = [rule, noteStep("the day of that notification is not on record")];
    return { date: null, steps, unknownStart: [delay] };
  }
  const counted = countDelay(start, delay, docket.rules.depositaryPractice);
  return { date: counted.date, steps: [rule, ...arithmetic(counted)] };
}

function delayByInstrument(rule: Extract<LaterPartyRule, { kind: "by-instrument" }>, { kind }: TreatyEvent): Delay {
  const own = rule.delays.find(({ instruments }) => instruments.includes(kind));
  return (own === undefined ? rule.otherwise : own.delay) ?? SAME_DAY;
}

type ActRule = Extract<LaterPartyRule, { kind: "by-act" }>;

/** The first Act open to the State on that day; another one open beside it may explain a stated date. */
function countUnderAct(docket: Docket, consent: TreatyEvent, { acts, clause }: ActRule): CountedConsentDay {
  const day = actDay(consent);
  const open = acts.filter(
    ({ from, until }) =>
      (from === null || hasCome(parsePlainDate(from), day)) && (until === null || isBefore(day, parsePlainDate(until))),
  );
  const [first] = open;
  if (first === undefined) return { date: null, steps: [ruleStep(clause, "no Act was open on that day")] };
  const delay = first.delay ?? SAME_DAY;
  const counted = countFrom(docket, consent, {
    delay,
    clause: { ...clause, article: first.name },
    from: first.counted,
  });
  if (counted.unknownStart === undefined) return counted;
  return { ...counted, unknownStart: open.map((act) => act.delay ?? SAME_DAY) };
}

type ObjectionRule = Extract<LaterPartyRule, { kind: "objection-period" }>;

/** Apostille art. 12: the delay runs from the end of the period in which the others may object. */
function countAfterObjections(docket: Docket, consent: TreatyEvent, rule: ObjectionRule): CountedConsentDay {
  if (!rule.instruments.includes(consent.kind)) {
    return countFrom(docket, consent, { delay: rule.otherwise ?? SAME_DAY, clause: rule.clause });
  }
  const waited = countDelay(actDay(consent), { period: rule.period, align: null }, "same-day");
  const counted = countDelay(waited.date, rule.delay ?? SAME_DAY, docket.rules.depositaryPractice);
  const words = `${delayWords(rule.delay ?? SAME_DAY, `the ${periodWords(rule.period)} in which others may object`)}`;
  return { date: counted.date, steps: [ruleStep(rule.clause, words), arithmeticStep(waited), ...arithmetic(counted)] };
}

function arithmetic(counted: CountedDate): ExplanationStep[] {
  return counted.operations.length === 0 ? [] : [arithmeticStep(counted)];
}

/** No consent binds before the treaty itself, nor before a day it has to wait for. Source: DOMAIN rule 10. */
export function notBeforeDay(counted: CountedConsentDay, floor: PlainDate, words: string): CountedConsentDay {
  if (counted.date === null) return counted;
  const date = laterOf(counted.date, floor);
  return date === counted.date ? counted : { date, steps: [...counted.steps, noteStep(words)] };
}
