import { compareDates, formatPlainDate, type PlainDate, parsePlainDate } from "./calendar-date.ts";
import { countTrigger } from "./count-trigger.ts";
import { type Docket, eventsOf } from "./docket.ts";
import { actDay } from "./event-day.ts";
import type { EventKind } from "./event-kind.ts";
import { eventStep, noteStep } from "./explanation-step.ts";
import type { TriggerFinding } from "./trigger-finding.ts";

/**
 * Takes the docket and gives the day the last condition became true, on end-of-day sets.
 * Source: VCLT arts. 12, 13, 16, 24; DOMAIN rule 10.
 */
export function findTrigger(docket: Docket): TriggerFinding {
  const { trigger } = docket.rules.entryIntoForce;
  switch (trigger.kind) {
    case "exchange-of-instruments":
      return exchangeTrigger(docket);
    case "on-signature":
      return allSidesTrigger(docket, ["signature", "definitive-signature"], "signature");
    case "last-notification":
      return allSidesTrigger(docket, ["notification-of-completion"], "the last notification");
    case "count":
      return countTrigger(docket, trigger);
    case "fixed-date":
      return fixedDateTrigger(parsePlainDate(trigger.date));
    case "named":
    case "weighted-share":
    case "fraction":
    case "treaty-in-force":
    case "silent":
    case "all-of":
    case "any-of":
    case "fixed-date-if":
    case "unknown":
      return { kind: "not-provided", steps: [noteStep("the condition for entry into force is not on record")] };
  }
}

function fixedDateTrigger(on: PlainDate): TriggerFinding {
  const steps = [noteStep(`the treaty fixes ${formatPlainDate(on)}`)];
  return { kind: "met", on, events: [], start: "the fixed date", steps };
}

function exchangeTrigger(docket: Docket): TriggerFinding {
  const [exchange] = eventsOf(docket.events, ["exchange-of-instruments"]);
  if (exchange === undefined) {
    const steps = [noteStep("instruments of ratification not yet exchanged")];
    return { kind: "open", required: 1, events: [], steps };
  }
  const steps = [eventStep(exchange, "instruments of ratification exchanged")];
  return { kind: "met", on: actDay(exchange), events: [exchange], start: "the exchange", steps };
}

function allSidesTrigger(docket: Docket, kinds: readonly EventKind[], start: string): TriggerFinding {
  const acts = eventsOf(docket.events, kinds);
  const sides = docket.rules.parties;
  const firstActs = sides.map((side) => acts.find((act) => act.participant === side || act.participant === null));
  const done = [...new Set(firstActs.filter((act) => act !== undefined))];
  const last = done.toSorted((a, b) => compareDates(actDay(a), actDay(b))).at(-1);
  const missing = sides.filter((_, index) => firstActs[index] === undefined);
  if (last === undefined || missing.length > 0) {
    const text = `${sides.length - missing.length} of ${sides.length} sides: ${start} missing`;
    return { kind: "open", required: sides.length, events: done, steps: [noteStep(text)] };
  }
  const steps = [eventStep(last, start === "signature" ? "signed" : "last notification received")];
  return { kind: "met", on: actDay(last), events: done, start, steps };
}
