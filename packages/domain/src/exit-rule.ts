import { z } from "zod";
import { Clause } from "./clause.ts";
import { Alignment, DepositaryPractice, Period } from "./day-count.ts";
import { EventKind } from "./event-kind.ts";

const Code = z.string().min(1);
const CountedSince = z.enum(["entry-into-force", "entry-into-force-for-participant"]);
export type CountedSince = z.infer<typeof CountedSince>;

/** A day of any year, "06-30". */
const DayOfYear = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "a day of the year is written MM-DD");

/** E2: no notice before this has run. */
const NoticeBar = z.strictObject({ period: Period, from: CountedSince });

/** E4: notice is possible only in windows: the first opens `firstOpens` after `from`, then every `every`. */
const NoticeWindow = z.strictObject({
  firstOpens: Period,
  length: Period,
  every: Period,
  from: CountedSince.default("entry-into-force"),
});
export type NoticeWindow = z.infer<typeof NoticeWindow>;

/** E9: what goes on being protected after the exit, and for how long. */
export const Sunset = z.strictObject({ period: Period, scope: z.string().min(1), clause: Clause });
export type Sunset = z.infer<typeof Sunset>;

/** What every clause on leaving may add. Null and empty: nothing. */
const ADDITIONS = {
  notBefore: NoticeBar.nullable().default(null),
  window: NoticeWindow.nullable().default(null),
  /** E12: the notice may name a later day. */
  laterDateAllowed: z.boolean().default(false),
  /** E3: no effect while the one who leaves is engaged in an armed conflict. */
  armedConflictBrake: z.boolean().default(false),
  /** E14: to whom else it must be sent, with what; shown, and checked by people. */
  formalities: z.array(z.string().min(1)).default([]),
  /** E9. */
  sunset: Sunset.nullable().default(null),
  /** E13: the parties can put the day off by agreement. */
  extendable: z.boolean().default(false),
  /** An event without which no notice can be given (Antarctic Treaty art. XII(1)(b)). */
  requires: EventKind.nullable().default(null),
  /** Where the depositary counts exits otherwise than entry into force (Portugal, for the ECT). */
  practice: DepositaryPractice.nullable().default(null),
  clause: Clause,
} as const;

/** How a participant leaves, or a bilateral treaty is ended. Source: VCLT arts. 54-56; DOMAIN §2.6, E1-E14. */
export const ExitRule = z.discriminatedUnion("kind", [
  /** E1, E7: a period after the notice, possibly moved to the first of a month. */
  z.strictObject({
    kind: z.literal("notice"),
    period: Period.nullable(),
    from: z.enum(["receipt", "notification"]).default("receipt"),
    align: Alignment.nullable().default(null),
    ...ADDITIONS,
  }),
  /** E5: one day of the year, if notice came by another; otherwise a year later (ICRW art. XI). */
  z.strictObject({ kind: z.literal("annual-date"), effect: DayOfYear, noticeBy: DayOfYear, ...ADDITIONS }),
  /** E6: one day of a later year, whatever the day of the notice (UNESCO art. II(6)). */
  z.strictObject({
    kind: z.literal("year-after-notice"),
    effect: DayOfYear,
    years: z.int().min(0),
    ...ADDITIONS,
  }),
  /** E4: the end of the running period, if notice came long enough before (Apostille art. 14). */
  z.strictObject({
    kind: z.literal("end-of-period"),
    period: Period,
    noticeBefore: Period,
    from: CountedSince.default("entry-into-force"),
    ...ADDITIONS,
  }),
  /** E11: no clause. Denounceable only if the parties meant it or the nature implies it: then 12 months (VCLT art. 56). */
  z.strictObject({
    kind: z.literal("none"),
    implied: z.boolean().default(false),
    clause: Clause.nullable().default(null),
  }),
  z.strictObject({ kind: z.literal("unknown"), clause: Clause.nullable().default(null) }),
]);
export type ExitRule = z.infer<typeof ExitRule>;
/** The kinds of exit that a notice brings about by a clause. */
export type ClauseExitRule = Exclude<ExitRule, { kind: "none" | "unknown" }>;

/** The clause on leaving; null where there is none or it is not on record. */
export function clauseExitOf(exit: ExitRule): ClauseExitRule | null {
  return exit.kind === "none" || exit.kind === "unknown" ? null : exit;
}

/** E10: who leaves, or loses membership of, `treaty` leaves this one too, `period` after that (null: the same day). */
export const Cascade = z.strictObject({ treaty: Code, period: Period.nullable().default(null), clause: Clause });
export type Cascade = z.infer<typeof Cascade>;

/** VCLT art. 25: how provisional application begins and ends. `endNotice` counts from receipt of the notice. */
export const ProvisionalRule = z.strictObject({
  bySignature: z.boolean().default(false),
  endNotice: Period.nullable().default(null),
  sunset: Sunset.nullable().default(null),
  clause: Clause,
});
export type ProvisionalRule = z.infer<typeof ProvisionalRule>;
