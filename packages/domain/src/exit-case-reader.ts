import { z } from "zod";
import type { Alignment } from "./day-count.ts";
import type { TreatyRulesInput } from "./treaty-rules.ts";

const Length = z.looseObject({ amount: z.number(), unit: z.enum(["day", "month", "year"]) });
const Window = z.looseObject({ first_opens: Length, length: Length, recurs_every: Length.optional() });

/** The exit clause of a recorded treaty case, as its file writes it. */
export const ExitCase = z.looseObject({
  notice: Length.optional(),
  none: z.boolean().optional(),
  align: z.string().optional(),
  allowedAfter: Length.extend({ from: z.string() }).optional(),
  later_date_allowed: z.boolean().optional(),
  depositary_practice: z.string().optional(),
  window: z.union([Window, z.literal("10 years")]).optional(),
  fixed_annual: z.looseObject({ effect: z.string(), notice_by: z.string() }).optional(),
  fixed_periods: Length.optional(),
  survival: Length.extend({ scope: z.string() }).optional(),
  effect: z.string().optional(),
  conditions: z.array(z.string()).default([]),
  formalities: z.array(z.string()).default([]),
  text: z.string().optional(),
});
type ExitCase = z.infer<typeof ExitCase>;
type ExitInput = TreatyRulesInput["exit"];
type PeriodInput = { amount: number; unit: "day" | "month" | "year" };

const CLAUSE = { text: "as the case states" };
const ONE_YEAR: PeriodInput = { amount: 1, unit: "year" };
const TEN_YEARS: PeriodInput = { amount: 10, unit: "year" };
const YEAR_AFTER_NOTICE = "31 December of the year following the year of notice";

/** Reads a case's exit clause into our rule; "unknown" where the case holds nothing to read. */
export function readExit(rule: ExitCase | null | undefined): ExitInput {
  if (rule == null || rule.none === true) return { kind: "none" };
  if (rule.fixed_annual !== undefined) {
    const { effect, notice_by: noticeBy } = rule.fixed_annual;
    return { kind: "annual-date", effect, noticeBy, clause: CLAUSE };
  }
  if (rule.effect === YEAR_AFTER_NOTICE) {
    return { kind: "year-after-notice", effect: "12-31", years: 1, clause: CLAUSE };
  }
  if (rule.fixed_periods !== undefined && rule.notice !== undefined) {
    return {
      kind: "end-of-period",
      period: length(rule.fixed_periods),
      noticeBefore: length(rule.notice),
      clause: CLAUSE,
    };
  }
  if (rule.text?.startsWith("special: only after a failed modification, 2 years") === true) {
    const period: PeriodInput = { amount: 2, unit: "year" };
    return { kind: "notice", period, requires: "amendment-not-in-force", clause: CLAUSE };
  }
  if (rule.notice === undefined && rule.align === undefined && rule.window === undefined) return { kind: "unknown" };
  return readNotice(rule);
}

function readNotice(rule: ExitCase): ExitInput {
  const bar = rule.allowedAfter;
  const from = bar?.from === "eif" ? "entry-into-force" : "entry-into-force-for-participant";
  return {
    kind: "notice",
    period: rule.notice === undefined ? (rule.window === undefined ? null : ONE_YEAR) : length(rule.notice),
    align: rule.align === undefined ? null : readAlign(rule.align),
    notBefore: bar === undefined ? null : { period: length(bar), from },
    window: readWindow(rule),
    laterDateAllowed: rule.later_date_allowed ?? false,
    armedConflictBrake: rule.conditions.some((condition) => condition.includes("armed conflict")),
    formalities: rule.formalities,
    practice: rule.depositary_practice === undefined ? null : "next-day",
    sunset: rule.survival === undefined ? null : { ...survival(rule.survival), clause: CLAUSE },
    clause: CLAUSE,
  };
}

function readWindow({ window }: ExitCase): { firstOpens: PeriodInput; length: PeriodInput; every: PeriodInput } | null {
  if (window === undefined) return null;
  if (window === "10 years") return { firstOpens: TEN_YEARS, length: ONE_YEAR, every: TEN_YEARS };
  const firstOpens = length(window.first_opens);
  const every = window.recurs_every === undefined ? firstOpens : length(window.recurs_every);
  return { firstOpens, length: length(window.length), every };
}

function readAlign(text: string): Alignment {
  if (text === "first_day_of_month_after") return { kind: "first-of-month-after" };
  const nth = /^first_day_of_(\d+)th_month_after/.exec(text)?.[1];
  if (nth === undefined) throw new Error(`alignment ${text} not read`);
  return { kind: "first-of-nth-month", nth: Number(nth) };
}

function survival(rule: PeriodInput & { scope: string }): { period: PeriodInput; scope: string } {
  return { period: length(rule), scope: rule.scope };
}

function length({ amount, unit }: PeriodInput): PeriodInput {
  return { amount, unit };
}

/** The ECT's article 45, the only case with provisional application to read. */
export function readProvisional(text: unknown): TreatyRulesInput["provisional"] {
  if (typeof text !== "string" || !text.startsWith("Art. 45: signatories apply provisionally")) return null;
  const days = /termination (\d+) days after notice/.exec(text)?.[1];
  const years = /(\d+)-year survival/.exec(text)?.[1];
  return {
    bySignature: true,
    endNotice: { amount: Number(days), unit: "day" },
    sunset: { period: { amount: Number(years), unit: "year" }, scope: "existing investments", clause: CLAUSE },
    clause: CLAUSE,
  };
}
