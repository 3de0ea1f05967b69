import { z } from "zod";
import { CalendarDate } from "./calendar-date.ts";
import { Clause } from "./clause.ts";
import { Delay, Period } from "./day-count.ts";
import { EventKind } from "./event-kind.ts";

const Code = z.string().min(1);

/** Acts that count towards a condition; null: every consent to be bound except successions. */
const Instruments = z.array(EventKind).min(1).nullable().default(null);

/** Whether a share must reach its mark or pass it. */
const Comparison = z.enum(["at-least", "more-than"]).default("at-least");

/** What a fraction is taken of. `stated` is the number the depositary names, with its reason in words. */
export const Population = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("signatories") }),
  z.strictObject({ kind: z.literal("group"), group: Code }),
  z.strictObject({ kind: z.literal("parties-to"), treaty: Code, at: CalendarDate.nullable().default(null) }),
  z.strictObject({ kind: z.literal("stated"), number: z.int().min(1), words: z.string().min(1) }),
]);
export type Population = z.infer<typeof Population>;

/** P4-P8, P10: a number of instruments, all of them or those of one group. */
const CountCondition = z.strictObject({
  kind: z.literal("count"),
  count: z.int().min(1),
  instruments: Instruments,
  excludeReio: z.boolean().default(false),
  countSuccessions: z.boolean().default(false),
  group: Code.nullable().default(null),
});

/** P9, P12: all, or some, of the States a clause names. */
const NamedCondition = z.strictObject({
  kind: z.literal("named"),
  participants: z.array(Code).min(1),
  atLeast: z.int().min(1).nullable().default(null),
  instruments: Instruments,
});

/** P11: States that together have a share of a whole; `table` names one of the rules' weight tables. */
const WeightedShareCondition = z.strictObject({
  kind: z.literal("weighted-share"),
  table: Code,
  percent: z.number().positive().max(100),
  comparison: Comparison,
  instruments: Instruments,
  group: Code.nullable().default(null),
});

/** P12, P13, P16: a fraction of signatories, of a group or of another treaty's parties. */
const FractionCondition = z.strictObject({
  kind: z.literal("fraction"),
  numerator: z.int().min(1),
  denominator: z.int().min(1),
  comparison: Comparison,
  of: Population,
  except: z.array(Code).default([]),
  excludeReio: z.boolean().default(false),
  instruments: Instruments,
});

/** P15: another treaty is in force; `on` is that day where it is known beforehand. */
const TreatyInForceCondition = z.strictObject({
  kind: z.literal("treaty-in-force"),
  treaty: Code,
  on: CalendarDate.nullable().default(null),
});

const AllOf = z.strictObject({
  kind: z.literal("all-of"),
  get conditions(): z.ZodArray<z.ZodType<Trigger, TriggerInput>> {
    return z.array(Trigger).min(1);
  },
});
const AnyOf = z.strictObject({
  kind: z.literal("any-of"),
  get conditions(): z.ZodArray<z.ZodType<Trigger, TriggerInput>> {
    return z.array(Trigger).min(1);
  },
});

/** P14: a fixed day, provided the condition is met by then; otherwise the rule's delay after it is met. */
const FixedDateIf = z.strictObject({
  kind: z.literal("fixed-date-if"),
  date: CalendarDate,
  get condition(): z.ZodType<Trigger, TriggerInput> {
    return Trigger;
  },
});

const SIMPLE = [
  z.strictObject({ kind: z.literal("exchange-of-instruments") }),
  z.strictObject({ kind: z.literal("on-signature") }),
  z.strictObject({ kind: z.literal("last-notification") }),
  CountCondition,
  NamedCondition,
  WeightedShareCondition,
  FractionCondition,
  TreatyInForceCondition,
  z.strictObject({ kind: z.literal("fixed-date"), date: CalendarDate }),
  /** P17: the treaty is silent; all negotiating States must consent (VCLT art. 24(2)). */
  z.strictObject({ kind: z.literal("silent") }),
  z.strictObject({ kind: z.literal("unknown") }),
] as const;
const Simple = z.discriminatedUnion("kind", SIMPLE);

export type Trigger =
  | z.output<typeof Simple>
  | { kind: "all-of"; conditions: Trigger[] }
  | { kind: "any-of"; conditions: Trigger[] }
  | { kind: "fixed-date-if"; date: string; condition: Trigger };
type TriggerInput =
  | z.input<typeof Simple>
  | { kind: "all-of"; conditions: TriggerInput[] }
  | { kind: "any-of"; conditions: TriggerInput[] }
  | { kind: "fixed-date-if"; date: string; condition: TriggerInput };

/** What sets the entry into force off; conditions nest. Source: DOMAIN §2.5, P1-P17. */
export const Trigger: z.ZodType<Trigger, TriggerInput> = z.discriminatedUnion("kind", [
  ...SIMPLE,
  AllOf,
  AnyOf,
  FixedDateIf,
]);

/** A floor under the computed day: a date, a period after opening for signature, or another treaty's own day. */
export const NotBefore = z.union([
  CalendarDate,
  z.strictObject({ kind: z.literal("after-opening"), period: Period }),
  z.strictObject({
    kind: z.literal("treaty-in-force"),
    treaty: Code,
    on: CalendarDate.nullable().default(null),
  }),
]);
export type NotBefore = z.infer<typeof NotBefore>;

export const EntryIntoForceRule = z.strictObject({
  trigger: Trigger,
  delay: Delay.nullable().default(null),
  notBefore: NotBefore.nullable().default(null),
  clause: Clause,
});
export type EntryIntoForceRule = z.infer<typeof EntryIntoForceRule>;

const CountedFrom = z.enum(["deposit", "notification"]).default("deposit");

/**
 * When a participant is bound that consents after the condition was met. `notification` counts from
 * the depositary's own notification (circulated date), as in the Paris and Berne Conventions.
 */
export const LaterPartyRule = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("same-delay"), from: CountedFrom, clause: Clause }),
  z.strictObject({ kind: z.literal("own-delay"), delay: Delay.nullable(), from: CountedFrom, clause: Clause }),
  z.strictObject({
    kind: z.literal("by-instrument"),
    delays: z.array(z.strictObject({ instruments: z.array(EventKind).min(1), delay: Delay.nullable() })).min(1),
    otherwise: Delay.nullable().default(null),
    clause: Clause,
  }),
  /** Acceding States wait out the objections of the others; between an objector and them it never enters into force. */
  z.strictObject({
    kind: z.literal("objection-period"),
    period: Period,
    delay: Delay.nullable().default(null),
    instruments: z.array(EventKind).min(1).default(["accession"]),
    otherwise: Delay.nullable().default(null),
    clause: Clause,
  }),
  /** A treaty of successive Acts: each is open for a time, and each counts in its own way (Berne, Paris 1883). */
  z.strictObject({
    kind: z.literal("by-act"),
    acts: z
      .array(
        z.strictObject({
          name: z.string().min(1),
          /** First and last-but-one day on which a State could join under this Act; null: no limit. */
          from: CalendarDate.nullable().default(null),
          until: CalendarDate.nullable().default(null),
          delay: Delay.nullable().default(null),
          counted: CountedFrom,
        }),
      )
      .min(1),
    clause: Clause,
  }),
  /** Bound from the day of admission. */
  z.strictObject({ kind: z.literal("admission"), clause: Clause }),
]);
export type LaterPartyRule = z.infer<typeof LaterPartyRule>;

/**
 * Member States bound no earlier than the organisation whose territory theirs is part of (OAPI at WIPO), or,
 * without an organisation, than the last of the group (Benelux, Trademark Law Treaty art. 20(3)).
 */
export const AwaitedOrganisation = z.strictObject({ organisation: Code.nullable(), group: Code, clause: Clause });
export type AwaitedOrganisation = z.infer<typeof AwaitedOrganisation>;
