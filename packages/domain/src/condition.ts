import type { PlainDate } from "./calendar-date.ts";
import { parsePlainDate } from "./calendar-date.ts";
import type { ConsentLedger } from "./consent-ledger.ts";
import type { Docket } from "./docket.ts";
import type { Trigger } from "./entry-into-force-rule.ts";
import type { EventKind } from "./event-kind.ts";
import { fractionCondition } from "./fraction-condition.ts";
import {
  countCondition,
  dayCondition,
  type LeafCondition,
  namedCondition,
  weightedCondition,
} from "./leaf-condition.ts";
import { findSimpleTrigger, type SimpleTrigger } from "./simple-trigger.ts";

/** A condition for entry into force, with those inside it. */
export type Condition = {
  readonly leaves: readonly LeafCondition[];
  readonly isMetOn: (day: PlainDate) => boolean;
};

/**
 * Reads a trigger as a condition that can be asked about any day, on end-of-day sets: all of its parts, or any
 * one of them (the smaller of two thresholds is the one met first). Source: DOMAIN §2.5; rule 10.
 */
export function readCondition(docket: Docket, ledger: ConsentLedger, trigger: Trigger): Condition {
  switch (trigger.kind) {
    case "all-of": {
      const parts = trigger.conditions.map((one) => readCondition(docket, ledger, one));
      return compose(parts, (day) => parts.every(({ isMetOn }) => isMetOn(day)));
    }
    case "any-of": {
      const parts = trigger.conditions.map((one) => readCondition(docket, ledger, one));
      return compose(parts, (day) => parts.some(({ isMetOn }) => isMetOn(day)));
    }
    case "fixed-date-if":
      return readCondition(docket, ledger, trigger.condition);
    case "count":
      return ofLeaf(countCondition(docket, ledger, trigger));
    case "named":
      return ofLeaf(namedCondition(ledger, trigger));
    case "weighted-share":
      return ofLeaf(weightedCondition(docket, ledger, trigger));
    case "fraction":
      return ofLeaf(fractionCondition(docket, ledger, trigger));
    case "silent":
      return ofLeaf(silentCondition(docket, ledger));
    case "treaty-in-force":
      return ofLeaf(otherTreatyCondition(docket, trigger));
    case "exchange-of-instruments":
    case "on-signature":
    case "last-notification":
    case "fixed-date":
    case "unknown":
      return ofLeaf(simpleCondition(docket, trigger));
  }
}

/** The kinds of acts that the clauses of a condition name. Source: DOMAIN §2.5. */
export function namedInstruments(trigger: Trigger): readonly EventKind[] {
  switch (trigger.kind) {
    case "count":
    case "named":
    case "weighted-share":
    case "fraction":
      return trigger.instruments ?? [];
    case "all-of":
    case "any-of":
      return trigger.conditions.flatMap(namedInstruments);
    case "fixed-date-if":
      return namedInstruments(trigger.condition);
    case "silent":
    case "treaty-in-force":
    case "exchange-of-instruments":
    case "on-signature":
    case "last-notification":
    case "fixed-date":
    case "unknown":
      return [];
  }
}

function compose(parts: readonly Condition[], isMetOn: Condition["isMetOn"]): Condition {
  return { leaves: parts.flatMap(({ leaves }) => leaves), isMetOn };
}

function ofLeaf(leaf: LeafCondition): Condition {
  return { leaves: [leaf], isMetOn: leaf.isMetOn };
}

/** VCLT art. 24(2): failing a provision, as soon as all the negotiating States have consented. */
function silentCondition(docket: Docket, ledger: ConsentLedger): LeafCondition {
  const { parties } = docket.rules;
  if (parties.length > 0) {
    return namedCondition(ledger, { kind: "named", participants: parties, atLeast: null, instruments: null });
  }
  return fractionCondition(docket, ledger, {
    kind: "fraction",
    numerator: 1,
    denominator: 1,
    comparison: "at-least",
    of: { kind: "signatories" },
    except: [],
    excludeReio: false,
    instruments: null,
  });
}

function otherTreatyCondition(
  docket: Docket,
  { treaty, on }: Extract<Trigger, { kind: "treaty-in-force" }>,
): LeafCondition {
  const known = docket.related.get(treaty)?.inForceOn ?? (on === null ? null : parsePlainDate(on));
  return dayCondition("treaty-in-force", known, { words: `entry into force of ${treaty}`, acts: [] });
}

function simpleCondition(docket: Docket, trigger: SimpleTrigger): LeafCondition {
  const found = findSimpleTrigger(docket, trigger);
  const words = found.kind === "met" ? found.start : found.steps.map(({ text }) => text).join("; ");
  const acts = found.kind === "met" ? found.events : [];
  return dayCondition(trigger.kind, found.kind === "met" ? found.on : null, { words, acts });
}
