import { z } from "zod";
import { CalendarDate } from "./calendar-date.ts";
import { Alignment, Delay, DepositaryPractice, Period } from "./day-count.ts";
import { EventKind } from "./event-kind.ts";

/** The clause a rule rests on: the article, and its words or our paraphrase of them. */
export const Clause = z.strictObject({
  article: z.string().min(1).nullable().default(null),
  text: z.string().min(1),
  quoted: z.boolean().default(false),
});
export type Clause = z.infer<typeof Clause>;

/** What sets the entry into force off. */
export const Trigger = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("exchange-of-instruments") }),
  z.strictObject({ kind: z.literal("on-signature") }),
  z.strictObject({ kind: z.literal("last-notification") }),
  z.strictObject({
    kind: z.literal("count"),
    count: z.int().min(1),
    instruments: z.array(EventKind).min(1).nullable().default(null),
    excludeReio: z.boolean().default(false),
  }),
  z.strictObject({ kind: z.literal("fixed-date"), date: CalendarDate }),
  z.strictObject({ kind: z.literal("unknown") }),
]);
export type Trigger = z.infer<typeof Trigger>;

export const EntryIntoForceRule = z.strictObject({
  trigger: Trigger,
  delay: Delay.nullable().default(null),
  notBefore: CalendarDate.nullable().default(null),
  clause: Clause,
});
export type EntryIntoForceRule = z.infer<typeof EntryIntoForceRule>;

/** When a participant is bound that consents after the condition was met. */
export const LaterPartyRule = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("same-delay"), clause: Clause }),
  z.strictObject({ kind: z.literal("own-delay"), delay: Delay.nullable(), clause: Clause }),
]);
export type LaterPartyRule = z.infer<typeof LaterPartyRule>;

const NoticeBar = z.strictObject({
  period: Period,
  from: z.enum(["entry-into-force", "entry-into-force-for-participant"]),
});

/** How a participant leaves, or a bilateral treaty is ended. */
export const ExitRule = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("notice"),
    period: Period.nullable(),
    from: z.enum(["receipt", "notification"]).default("receipt"),
    align: Alignment.nullable().default(null),
    notBefore: NoticeBar.nullable().default(null),
    laterDateAllowed: z.boolean().default(false),
    /** Where the depositary counts exits otherwise than entry into force (Portugal, for the ECT). */
    practice: DepositaryPractice.nullable().default(null),
    clause: Clause,
  }),
  z.strictObject({ kind: z.literal("none"), clause: Clause.nullable().default(null) }),
  z.strictObject({ kind: z.literal("unknown"), clause: Clause.nullable().default(null) }),
]);
export type ExitRule = z.infer<typeof ExitRule>;
export type NoticeExitRule = Extract<ExitRule, { kind: "notice" }>;

/** How long the treaty lasts. */
export const DurationRule = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("indefinite"), clause: Clause.nullable().default(null) }),
  z.strictObject({
    kind: z.literal("fixed"),
    period: Period,
    extension: Period.nullable().default(null),
    clause: Clause,
  }),
  z.strictObject({
    kind: z.literal("renewable"),
    initial: Period,
    renewal: Period,
    noticeBefore: Period.nullable().default(null),
    clause: Clause,
  }),
  z.strictObject({ kind: z.literal("unknown"), clause: Clause.nullable().default(null) }),
]);
export type DurationRule = z.infer<typeof DurationRule>;

/** The rules of one treaty, stored as JSON beside it. */
export const TreatyRules = z
  .strictObject({
    form: z.enum(["bilateral", "multilateral"]),
    parties: z.array(z.string().min(1)).default([]),
    reio: z.array(z.string().min(1)).default([]),
    depositaryPractice: DepositaryPractice.default("same-day"),
    entryIntoForce: EntryIntoForceRule,
    laterParty: LaterPartyRule.nullable().default(null),
    exit: ExitRule,
    duration: DurationRule,
  })
  .superRefine((rules, context) => {
    if (rules.form === "bilateral" && new Set(rules.parties).size < 2) {
      const message = "a bilateral treaty names its two sides";
      context.addIssue({ code: "custom", path: ["parties"], message });
    }
  });
export type TreatyRules = z.output<typeof TreatyRules>;
export type TreatyRulesInput = z.input<typeof TreatyRules>;

/** Refusal of a treaty's rules; `path` names the field, dotted. */
export class RuleError extends Error {
  override readonly name = "RuleError";
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

/**
 * Takes the JSON of a treaty's rules and gives the parsed rules.
 * Refuses the first fault with a `RuleError` naming the field.
 */
export function parseTreatyRules(json: unknown): TreatyRules {
  const result = TreatyRules.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new RuleError(issue?.path.join(".") ?? "", issue?.message ?? "not treaty rules");
}
