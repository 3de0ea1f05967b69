import { parsePlainDate } from "../src/calendar-date.ts";
import { addPeriod } from "../src/day-count.ts";
import { parseTreatyRules, type TreatyRules, type TreatyRulesInput } from "../src/treaty-rules.ts";
import { codes } from "./law-case.ts";
import type { CaseCondition, TreatyCase } from "./treaty-case.ts";

type Force = TreatyRulesInput["entryIntoForce"];
type TriggerInput = Force["trigger"];
type DelayInput = NonNullable<Force["delay"]>;
type ExitInput = TreatyRulesInput["exit"];

const CLAUSE = { text: "as the case states" };
/** Who has the whole weight of a table in a case: the last to deposit. */
export const HEAVY = "HEAVY";
/** States a case names only as a list: "Annex 2", "holders of a quota". */
const LISTED = ["L0", "L1", "L2"];

/** Reads a case's rules; a part the case leaves out or does not verify is `unknown`. */
export function readCaseRules(record: TreatyCase): TreatyRules {
  const isBilateral = record.type.startsWith("bilateral");
  return parseTreatyRules({
    form: isBilateral ? "bilateral" : "multilateral",
    parties: isBilateral ? record.parties : [],
    reio: ["IO:EU"],
    entryIntoForce: readForce(record),
    laterParty: readLaterParty(record),
    exit: readExit(record),
    duration: readDuration(record),
    provisional: readProvisional(record),
    groups: { group: codes(10).map((participant) => ({ participant })) },
    weights: {
      table: {
        words: "the whole",
        source: "made up: all weight on the last",
        shares: [{ participant: HEAVY, percent: 100 }],
      },
    },
  });
}

function readForce(record: TreatyCase): Force {
  const { fallback, delay, align } = record.eif_rule;
  return {
    trigger: readTrigger(record),
    delay: readDelay({ delay: fallback?.delay ?? delay, align }),
    notBefore: readNotBefore(record),
    clause: CLAUSE,
  };
}

function readTrigger({ eif_rule: { trigger } }: TreatyCase): TriggerInput {
  const half = { kind: "fraction", numerator: 1, denominator: 2, of: { kind: "signatories" } } as const;
  switch (trigger.type) {
    case "exchange_of_instruments":
      return { kind: "exchange-of-instruments" };
    case "last_notification":
      return { kind: "last-notification" };
    case "threshold":
      if (trigger.alternative !== undefined) return { kind: "any-of", conditions: [...readCondition(trigger), half] };
      return allOf(readCondition(trigger));
    case "all_of":
      return allOf((trigger.conditions ?? []).flatMap(readCondition));
    case "all_of_named":
      return allOf(readCondition(trigger));
    case "all_signatories":
      return { ...half, denominator: 1 };
    case "fraction":
      return readFraction(trigger.fraction, trigger.exclude_reio);
    case "fixed_date_if": {
      const condition = {
        kind: "count" as const,
        count: trigger.min_count ?? 0,
        excludeReio: trigger.exclude_reio ?? false,
      };
      return { kind: "fixed-date-if", date: trigger.date ?? "", condition };
    }
    default:
      return { kind: "unknown" };
  }
}

function allOf(conditions: TriggerInput[]): TriggerInput {
  const [only] = conditions;
  return conditions.length === 1 && only !== undefined ? only : { kind: "all-of", conditions };
}

function readFraction(text: string | undefined, excludeReio: boolean | undefined): TriggerInput {
  const [numerator, denominator] = (text ?? "").split("/").map(Number);
  const of = { kind: "parties-to" as const, treaty: "parent" };
  return {
    kind: "fraction",
    numerator: numerator ?? 0,
    denominator: denominator ?? 0,
    of,
    excludeReio: excludeReio ?? false,
  };
}

function readCondition(condition: CaseCondition): TriggerInput[] {
  const found: TriggerInput[] = [];
  if (condition.count !== undefined) {
    const group = condition.group === undefined ? null : "group";
    found.push({ kind: "count", count: condition.count, excludeReio: condition.exclude_reio ?? false, group });
  }
  if (condition.min_percent !== undefined) {
    found.push({ kind: "weighted-share", table: "table", percent: condition.min_percent });
  }
  if (condition.named_states !== undefined) {
    const participants = typeof condition.named_states === "string" ? LISTED : condition.named_states;
    found.push({ kind: "named", participants });
  }
  if (condition.majority_of !== undefined) {
    const except = condition.majority_of.startsWith("other") ? ["CHN", "FRA", "SUN", "GBR", "USA"] : [];
    const of = { kind: "signatories" as const };
    found.push({ kind: "fraction", numerator: 1, denominator: 2, comparison: "more-than", of, except });
  }
  return found;
}

function readNotBefore(record: TreatyCase): string | null {
  if (record.eif_rule.condition !== undefined) return record.eif_date;
  const bar = record.eif_rule.not_before;
  if (bar === undefined || record.signed == null) return null;
  return addPeriod(parsePlainDate(record.signed.date), { amount: bar.amount, unit: "year" }).toString();
}

function readLaterParty({ later_party_rule: later }: TreatyCase): TreatyRulesInput["laterParty"] {
  if (later == null) return null;
  if (later.from !== undefined) return { kind: "own-delay", delay: readDelay(later), clause: CLAUSE };
  if (later.text === "admission") return { kind: "admission", clause: CLAUSE };
  if (later.by_instrument === undefined) return null;
  const sixtyDays = { period: { amount: 60, unit: "day" as const } };
  const period = { amount: 6, unit: "month" as const };
  return { kind: "objection-period", period, delay: sixtyDays, otherwise: sixtyDays, clause: CLAUSE };
}

type SpanInput = { amount: number; unit: "day" | "month" | "year" };

function readDelay(rule: { delay?: SpanInput | null | undefined; align?: string | null | undefined }): DelayInput {
  return { period: readSpan(rule.delay), align: readAlign(rule.align) };
}

function readSpan(span: SpanInput | null | undefined): SpanInput | null {
  return span == null ? null : { amount: span.amount, unit: span.unit };
}

function readAlign(text: string | null | undefined): DelayInput["align"] {
  if (text == null) return null;
  if (text === "first_day_of_month_after") return { kind: "first-of-month-after" };
  const nth = /^first_day_of_(\d+)th_month_after/.exec(text)?.[1];
  if (nth === undefined) throw new Error(`alignment ${text} not read`);
  return { kind: "first-of-nth-month", nth: Number(nth) };
}

const TEN_YEARS = { amount: 10, unit: "year" as const };

function readExit(record: TreatyCase): ExitInput {
  const rule = record.denunciation_rule;
  if (rule == null || rule.none === true) return { kind: "none" };
  if (rule.fixed_annual !== undefined) {
    return {
      kind: "annual-date",
      effect: rule.fixed_annual.effect,
      noticeBy: rule.fixed_annual.notice_by,
      clause: CLAUSE,
    };
  }
  if (rule.effect?.startsWith("31 December of the year following") === true) {
    return { kind: "year-after-notice", effect: "12-31", years: 1, clause: CLAUSE };
  }
  const notice = readSpan(rule.notice);
  if (rule.fixed_periods !== undefined && notice !== null) {
    return {
      kind: "end-of-period",
      period: readSpan(rule.fixed_periods) ?? TEN_YEARS,
      noticeBefore: notice,
      clause: CLAUSE,
    };
  }
  if (rule.text?.startsWith("special: only after a failed modification") === true) {
    return { kind: "notice", period: { amount: 2, unit: "year" }, requires: "amendment-not-in-force", clause: CLAUSE };
  }
  const isOfNotice = notice !== null || rule.align !== undefined || rule.window !== undefined;
  return isOfNotice ? readNoticeExit(rule, notice) : { kind: "unknown" };
}

function readNoticeExit(rule: NonNullable<TreatyCase["denunciation_rule"]>, notice: SpanInput | null): ExitInput {
  const bar = rule.allowedAfter;
  const from = bar?.from === "eif" ? "entry-into-force" : "entry-into-force-for-participant";
  const oneYear = { amount: 1, unit: "year" as const };
  const survival = rule.survival;
  return {
    kind: "notice",
    period: notice ?? (rule.window === undefined ? null : oneYear),
    align: readAlign(rule.align),
    notBefore: bar === undefined ? null : { period: { amount: bar.amount, unit: bar.unit }, from },
    window: rule.window === undefined ? null : { firstOpens: TEN_YEARS, length: oneYear, every: TEN_YEARS },
    laterDateAllowed: rule.later_date_allowed ?? false,
    practice: rule.depositary_practice === undefined ? null : "next-day",
    sunset:
      survival === undefined
        ? null
        : { period: { amount: survival.amount, unit: survival.unit }, scope: survival.scope, clause: CLAUSE },
    clause: CLAUSE,
  };
}

function readDuration(record: TreatyCase): TreatyRulesInput["duration"] {
  if (record.duration?.type !== "fixed_extendable_once") return { kind: "unknown" };
  return { kind: "fixed", period: TEN_YEARS, extension: { amount: 5, unit: "year" }, clause: CLAUSE };
}

/** ECT art. 45(3): sixty days after the notice. */
function readProvisional({ provisional_application: text }: TreatyCase): TreatyRulesInput["provisional"] {
  const days = typeof text === "string" ? /termination (\d+) days after notice/.exec(text)?.[1] : undefined;
  if (days === undefined) return null;
  return { bySignature: true, endNotice: { amount: Number(days), unit: "day" }, clause: CLAUSE };
}
