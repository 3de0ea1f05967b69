import { compareDates, formatPlainDate, type PlainDate, parsePlainDate } from "./calendar-date.ts";
import type { Docket } from "./docket.ts";
import type { Trigger } from "./entry-into-force-rule.ts";
import { actDay } from "./event-day.ts";
import { eventsOfKinds } from "./event-index.ts";
import type { EventKind } from "./event-kind.ts";
import { eventStep, noteStep } from "./explanation-step.ts";
import type { TriggerFinding } from "./trigger-finding.ts";

/** The triggers that are one act of the sides, or a day the treaty names. */
export type SimpleTrigger = Extract<
  Trigger,
  { kind: "exchange-of-instruments" | "on-signature" | "last-notification" | "fixed-date" | "unknown" }
>;

/** Gives the day of the act, or of the date, that sets the entry into force off. Source: VCLT arts. 12, 13, 16, 24(1). */
export function findSimpleTrigger(docket: Docket, trigger: SimpleTrigger): TriggerFinding {
  switch (trigger.kind) {
    case "exchange-of-instruments":
      return exchangeTrigger(docket);
    case "on-signature":
      return allSidesTrigger(docket, {
        kind: trigger.kind,
        acts: ["signature", "definitive-signature"],
        start: "signature",
      });
    case "last-notification":
      return allSidesTrigger(docket, {
        kind: trigger.kind,
        acts: ["notification-of-completion"],
        start: "the last notification",
      });
    case "fixed-date":
      return fixedDateTrigger(parsePlainDate(trigger.date));
    case "unknown":
      return { kind: "not-provided", steps: [noteStep("the condition for entry into force is not on record")] };
  }
}

function fixedDateTrigger(on: PlainDate): TriggerFinding {
  const steps = [noteStep(`the treaty fixes ${formatPlainDate(on)}`)];
  return { kind: "met", on, fixedOn: null, events: [], start: "the fixed date", steps };
}

function exchangeTrigger(docket: Docket): TriggerFinding {
  const [exchange] = eventsOfKinds(docket.visible, ["exchange-of-instruments"]);
  if (exchange === undefined) {
    const words = "instruments of ratification not yet exchanged";
    return openTrigger("exchange-of-instruments", { words, have: 0, required: 1, missing: null, events: [] });
  }
  const steps = [eventStep(exchange, "instruments of ratification exchanged")];
  return { kind: "met", on: actDay(exchange), fixedOn: null, events: [exchange], start: "the exchange", steps };
}

type SidesRule = {
  readonly kind: "on-signature" | "last-notification";
  readonly acts: readonly EventKind[];
  readonly start: string;
};

function allSidesTrigger(docket: Docket, { kind, acts: kinds, start }: SidesRule): TriggerFinding {
  const acts = eventsOfKinds(docket.visible, kinds);
  const sides = docket.rules.parties;
  const firstActs = sides.map((side) => acts.find((act) => act.participant === side || act.participant === null));
  const done = [...new Set(firstActs.filter((act) => act !== undefined))];
  const last = done.toSorted((a, b) => compareDates(actDay(a), actDay(b))).at(-1);
  const missing = sides.filter((_, index) => firstActs[index] === undefined);
  if (last === undefined || missing.length > 0) {
    const have = sides.length - missing.length;
    const words = `${have} of ${sides.length} sides: ${start} missing`;
    return openTrigger(kind, { words, have, required: sides.length, missing, events: done });
  }
  const steps = [eventStep(last, start === "signature" ? "signed" : "last notification received")];
  return { kind: "met", on: actDay(last), fixedOn: null, events: done, start, steps };
}

type Open = Pick<Extract<TriggerFinding, { kind: "open" }>, "events" | "required"> & {
  readonly words: string;
  readonly have: number;
  readonly missing: readonly string[] | null;
};

function openTrigger(kind: SimpleTrigger["kind"], { words, have, required, missing, events }: Open): TriggerFinding {
  const condition = { kind, words, unit: "acts" as const, have, required, isMet: false, missing };
  return { kind: "open", required, events, conditions: [condition], steps: [noteStep(words)] };
}
