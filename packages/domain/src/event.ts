import { z } from "zod";
import { CalendarDate, type PlainDate, parsePlainDate } from "./calendar-date.ts";
import { EventKind } from "./event-kind.ts";

export const EffectiveBasis = z.enum([
  "treaty-rule",
  "stated-by-depositary",
  "stated-in-notice",
  "court-or-decision",
  "estimated",
]);
export type EffectiveBasis = z.infer<typeof EffectiveBasis>;

export const DatePrecision = z.enum(["day", "month", "year", "range"]);
export type DatePrecision = z.infer<typeof DatePrecision>;

/** The certainty ladder, weakest first. Source: DOMAIN, finding 3. */
export const Certainty = z.enum([
  "announced",
  "domestic-step",
  "signed",
  "received",
  "circulated",
  "effective",
  "contested",
]);
export type Certainty = z.infer<typeof Certainty>;

const Day = CalendarDate.transform((iso): PlainDate => parsePlainDate(iso))
  .nullable()
  .default(null);
const Instant = z.union([z.date(), z.iso.datetime({ offset: true }).transform((iso): Date => new Date(iso))]);

/** One version of one event: what happened in law, and when it was recorded. Days are ISO strings on the wire. */
export const TreatyEvent = z
  .strictObject({
    id: z.string().min(1),
    kind: EventKind,
    participant: z.string().min(1).nullable().default(null),
    /** First said in public; it never counts in law. */
    announcedDate: Day,
    /** Done at home: a vote, an assent, a law; it never counts in law. */
    domesticDate: Day,
    actDate: Day,
    receivedDate: Day,
    circulatedDate: Day,
    effectiveDate: Day,
    effectiveBasis: EffectiveBasis.nullable().default(null),
    precision: DatePrecision.default("day"),
    /** Last possible day of the act where only a range is known. */
    latestDate: Day,
    certainty: Certainty,
    /** The part of the participant's territory the act is about; null: all of it. */
    territory: z.string().min(1).nullable().default(null),
    /** The party the act is aimed at: the one objected to, whose accession is accepted. Null: everyone. */
    towards: z.string().min(1).nullable().default(null),
    /** The event the act is about: the reservation objected to, the suspension contested. */
    concerns: z.string().min(1).nullable().default(null),
    /** An objection that keeps the treaty from entering into force between the two (VCLT art. 20(4)(b)). */
    precludesForce: z.boolean().default(false),
    /** Whose place is taken by succession or continuation. */
    predecessor: z.string().min(1).nullable().default(null),
    place: z.string().min(1).nullable().default(null),
    revokes: z.string().min(1).nullable().default(null),
    byTreaty: z.string().min(1).nullable().default(null),
    recordedAt: Instant,
    supersededAt: Instant.nullable().default(null),
    source: z.string().min(1).nullable().default(null),
  })
  .superRefine((event, context) => {
    if (event.effectiveDate !== null && event.effectiveBasis === null) {
      const message = "a stated effective date needs its basis";
      context.addIssue({ code: "custom", path: ["effectiveBasis"], message });
    }
    const days = [event.actDate, event.receivedDate, event.circulatedDate, event.effectiveDate];
    const talk = [event.announcedDate, event.domesticDate];
    const isTalk = event.kind === "announcement" || event.kind === "domestic-step";
    if ((isTalk ? [...days, ...talk] : days).every((day) => day === null)) {
      context.addIssue({ code: "custom", path: ["actDate"], message: "an event needs a date" });
    }
    if (event.latestDate !== null && event.precision !== "range") {
      const message = "a latest day is for a range of days";
      context.addIssue({ code: "custom", path: ["latestDate"], message });
    }
  });
export type TreatyEvent = z.output<typeof TreatyEvent>;
export type TreatyEventInput = z.input<typeof TreatyEvent>;

/** Refusal of an event; `path` names the field, dotted. */
export class EventError extends Error {
  override readonly name = "EventError";
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

/**
 * Takes the JSON form of an event (days as ISO strings) and gives the parsed event.
 * Refuses the first fault with an `EventError` naming the field. Source: DOMAIN §2.4, the dates of an event.
 */
export function parseTreatyEvent(json: unknown): TreatyEvent {
  const result = TreatyEvent.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new EventError(issue?.path.join(".") ?? "", issue?.message ?? "not an event");
}
