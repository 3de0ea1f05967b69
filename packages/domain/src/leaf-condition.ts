import { formatPlainDate, hasCome, type PlainDate } from "./calendar-date.ts";
import type { ConditionProgress } from "./condition-progress.ts";
import { type ConsentLedger, isCountedByDefault, type StandingConsent, standingOn } from "./consent-ledger.ts";
import type { Docket } from "./docket.ts";
import type { Trigger } from "./entry-into-force-rule.ts";
import type { TreatyEvent } from "./event.ts";
import { type Belonging, groupBelonging, tallyStanding } from "./standing-tally.ts";
import type { WeightTable } from "./weight-table.ts";

/** One condition without others inside it. */
export type LeafCondition = {
  readonly isMetOn: (day: PlainDate) => boolean;
  readonly progressOn: (day: PlainDate) => ConditionProgress;
  /** The acts that fulfil it on a day. */
  readonly actsOn: (day: PlainDate) => readonly TreatyEvent[];
  /** Every day on which it can turn. */
  readonly days: readonly PlainDate[];
};

type Leaf<Kind extends Trigger["kind"]> = Extract<Trigger, { kind: Kind }>;

/** Whose acts of which kinds a condition counts. Source: DOMAIN §2.5, modifiers. */
export function countedConsents(
  { consents }: ConsentLedger,
  {
    instruments,
    countSuccessions,
  }: { readonly instruments: Leaf<"count">["instruments"]; readonly countSuccessions?: boolean },
): StandingConsent[] {
  return consents.filter(({ event }) => {
    if (instruments !== null) return instruments.includes(event.kind);
    const isSuccession = event.kind === "succession" || event.kind === "continued-application";
    return isSuccession ? countSuccessions === true : isCountedByDefault(event.kind);
  });
}

/**
 * P4-P8, P10: instruments enough, of anyone or of one group, integration organisations counted or not. Source: VCLT
 * art. 84(1), Istanbul Convention art. 75(3).
 */
export function countCondition(docket: Docket, ledger: ConsentLedger, rule: Leaf<"count">): LeafCondition {
  const excluded = new Set(rule.excludeReio ? docket.rules.reio.map(ledger.personOf) : []);
  const consents = countedConsents(ledger, rule).filter(({ person }) => !excluded.has(person));
  const belonging = belongingTo(docket, ledger, rule.group);
  const { at, days, actsOn } = tallyStanding({ consents, belonging, amountOf: () => 1 });
  const whose = rule.group === null ? "" : ` of ${rule.group}`;
  const isMetOn = (day: PlainDate): boolean => at(day) >= rule.count;
  return {
    actsOn,
    days,
    isMetOn,
    progressOn: (day) => {
      const have = at(day);
      const words = `${have} of ${rule.count} instruments${whose} deposited${exclusionWords(rule)}`;
      return {
        kind: "count",
        unit: "instruments",
        have,
        required: rule.count,
        isMet: isMetOn(day),
        missing: null,
        words,
      };
    },
  };
}

function belongingTo({ rules }: Docket, ledger: ConsentLedger, group: string | null): Belonging {
  return group === null ? null : groupBelonging(rules.groups[group] ?? [], ledger);
}

/** "(instruments of integration organisations not counted)", where that is so. Source: UNFCCC art. 23(3), in words. */
export function exclusionWords({ excludeReio }: { readonly excludeReio: boolean }): string {
  return excludeReio ? " (instruments of integration organisations not counted)" : "";
}

/** P9, P12: the States a clause names, all or some of them. Source: NPT art. IX(3), CTBT art. XIV(1). */
export function namedCondition(ledger: ConsentLedger, rule: Leaf<"named">): LeafCondition {
  const wanted = new Map<string, number>();
  for (const code of rule.participants) {
    const person = ledger.personOf(code);
    wanted.set(person, (wanted.get(person) ?? 0) + 1);
  }
  const consents = countedConsents(ledger, rule).filter(({ person }) => wanted.has(person));
  const required = rule.atLeast ?? rule.participants.length;
  const amountOf = (person: string): number => wanted.get(person) ?? 0;
  const { at, days, actsOn } = tallyStanding({ consents, belonging: null, amountOf });
  const isMetOn = (day: PlainDate): boolean => at(day) >= required;
  return {
    actsOn,
    days,
    isMetOn,
    progressOn: (day) => {
      const standing = standingOn(consents, day);
      const missing = rule.participants.filter((code) => !standing.has(ledger.personOf(code)));
      const isMet = isMetOn(day);
      const list = isMet ? "" : `; missing ${missing.join(", ")}`;
      const words = `${at(day)} of ${required} named States have consented${list}`;
      return { kind: "named", unit: "participants", have: at(day), required, isMet, missing, words };
    },
  };
}

/** Percent in whole millionths, so that shares add up exactly. */
const SCALE = 1_000_000;
/** Millionths in a hundredth of a percent. */
const SHOWN = 10_000;

/**
 * P11: States that together have a share of a whole, as the clause's own table says. Source: Kyoto Protocol art. 25(1),
 * Paris Agreement art. 21(1).
 */
export function weightedCondition(docket: Docket, ledger: ConsentLedger, rule: Leaf<"weighted-share">): LeafCondition {
  const table = docket.rules.weights[rule.table];
  const weights = weightsByPerson(table, ledger);
  const consents = countedConsents(ledger, rule).filter(({ person }) => weights.has(person));
  const belonging = belongingTo(docket, ledger, rule.group);
  const amountOf = (person: string): number => weights.get(person) ?? 0;
  const { at, days, actsOn } = tallyStanding({ consents, belonging, amountOf });
  const mark = Math.round(rule.percent * SCALE);
  const isMetOn = (day: PlainDate): boolean => (rule.comparison === "at-least" ? at(day) >= mark : at(day) > mark);
  return {
    actsOn,
    days,
    isMetOn,
    progressOn: (day) => {
      // Cut, not rounded: 54.9999 % must not read as 55.00 of 55.
      const shown = (Math.floor(at(day) / SHOWN) / 100).toFixed(2);
      const words = `${shown} of ${rule.percent} % of ${table?.words ?? rule.table}`;
      const [have, isMet] = [at(day) / SCALE, isMetOn(day)];
      return { kind: "weighted-share", unit: "percent", have, required: rule.percent, isMet, missing: null, words };
    },
  };
}

/** A share stands under the code of its State, or of the one that continues it where that has none of its own. */
function weightsByPerson(table: WeightTable | undefined, { personOf }: ConsentLedger): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { participant, percent } of table?.shares ?? []) {
    const person = personOf(participant);
    if (person === participant || !weights.has(person)) weights.set(person, Math.round(percent * SCALE));
  }
  return weights;
}

/** A condition that comes true on one known day, and stays so. Source: DOMAIN §2.5, P15. */
export function dayCondition(
  kind: Trigger["kind"],
  on: PlainDate | null,
  { words, acts }: { readonly words: string; readonly acts: readonly TreatyEvent[] },
): LeafCondition {
  const isMetOn = (day: PlainDate): boolean => on !== null && hasCome(on, day);
  return {
    isMetOn,
    actsOn: (day) => (isMetOn(day) ? acts : []),
    days: on === null ? [] : [on],
    progressOn: (day) => {
      const isMet = isMetOn(day);
      const text = isMet && on !== null ? `${words} ${formatPlainDate(on)}` : `not yet: ${words}`;
      const unit = kind === "treaty-in-force" ? "treaty" : "acts";
      return { kind, unit, have: isMet ? 1 : 0, required: 1, isMet, missing: null, words: text };
    },
  };
}
