import { dayOrder, formatPlainDate, hasCome, type PlainDate, parsePlainDate } from "./calendar-date.ts";
import type { ConditionProgress } from "./condition-progress.ts";
import { type ConsentLedger, isCountedByDefault, type StandingConsent, standingOn } from "./consent-ledger.ts";
import type { Docket } from "./docket.ts";
import type { Trigger } from "./entry-into-force-rule.ts";
import type { TreatyEvent } from "./event.ts";
import { membersOn } from "./participant-group.ts";

/** One condition without others inside it. */
export type LeafCondition = {
  readonly progressOn: (day: PlainDate) => ConditionProgress;
  /** The acts that fulfil it on a day. */
  readonly actsOn: (day: PlainDate) => readonly TreatyEvent[];
  /** An order of days before which it cannot be met; Infinity: it cannot be met by the consents on record. */
  readonly earliest: number;
  /** Days on which it can turn though nobody consents. */
  readonly extraDays: readonly PlainDate[];
};

type Leaf<Kind extends Trigger["kind"]> = Extract<Trigger, { kind: Kind }>;

/** Whose acts of which kinds a condition counts. */
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

/** P4-P8, P10: instruments enough, of anyone or of one group, integration organisations counted or not. */
export function countCondition(docket: Docket, ledger: ConsentLedger, rule: Leaf<"count">): LeafCondition {
  const excluded = new Set(rule.excludeReio ? docket.rules.reio : []);
  const consents = countedConsents(ledger, rule).filter(({ person }) => !excluded.has(person));
  const group = rule.group === null ? null : (docket.rules.groups[rule.group] ?? []);
  const actsOn = (day: PlainDate): readonly TreatyEvent[] => {
    const members = group === null ? null : membersOn(group, day);
    return [...standingOn(consents, day)]
      .filter(([person, { participant }]) => members === null || members.has(person) || members.has(participant ?? ""))
      .map(([, event]) => event);
  };
  return {
    actsOn,
    progressOn: (day) => {
      const have = actsOn(day).length;
      const whose = rule.group === null ? "" : ` of ${rule.group}`;
      const words = `${have} of ${rule.count} instruments${whose} deposited${exclusionWords(rule)}`;
      const isMet = have >= rule.count;
      return { kind: "count", unit: "instruments", have, required: rule.count, isMet, missing: null, words };
    },
    earliest: orderOfNth(consents, rule.count),
    extraDays: group === null ? [] : group.flatMap(({ from, to }) => [from, to]).flatMap(dayOf),
  };
}

/** "(instruments of integration organisations not counted)", where that is so. */
export function exclusionWords({ excludeReio }: { readonly excludeReio: boolean }): string {
  return excludeReio ? " (instruments of integration organisations not counted)" : "";
}

/** P9, P12: the States a clause names, all or some of them. */
export function namedCondition(ledger: ConsentLedger, rule: Leaf<"named">): LeafCondition {
  const wanted = new Map(rule.participants.map((code) => [ledger.personOf(code), code]));
  const consents = countedConsents(ledger, rule).filter(({ person }) => wanted.has(person));
  const required = rule.atLeast ?? rule.participants.length;
  return {
    actsOn: (day) => [...standingOn(consents, day).values()],
    progressOn: (day) => {
      const standing = standingOn(consents, day);
      const missing = [...wanted].filter(([person]) => !standing.has(person)).map(([, code]) => code);
      const have = wanted.size - missing.length;
      const isMet = have >= required;
      const list = isMet ? "" : `; missing ${missing.join(", ")}`;
      const words = `${have} of ${required} named States have consented${list}`;
      return { kind: "named", unit: "participants", have, required, isMet, missing, words };
    },
    earliest: orderOfNth(consents, required),
    extraDays: [],
  };
}

/** Percent in whole millionths, so that shares add up exactly. */
const SCALE = 1_000_000;

/** P11: States that together have a share of a whole, as the clause's own table says. */
export function weightedCondition(docket: Docket, ledger: ConsentLedger, rule: Leaf<"weighted-share">): LeafCondition {
  const table = docket.rules.weights[rule.table];
  const weights = new Map((table?.shares ?? []).map((one) => [one.participant, Math.round(one.percent * SCALE)]));
  const weightOf = ({ participant }: TreatyEvent, person: string): number =>
    weights.get(participant ?? "") ?? weights.get(person) ?? 0;
  const consents = countedConsents(ledger, rule).filter(({ event, person }) => weightOf(event, person) > 0);
  const group = rule.group === null ? null : (docket.rules.groups[rule.group] ?? []);
  const mark = Math.round(rule.percent * SCALE);
  const sumOn = (day: PlainDate): number => {
    const members = group === null ? null : membersOn(group, day);
    let sum = 0;
    for (const [person, event] of standingOn(consents, day)) {
      if (members === null || members.has(person)) sum += weightOf(event, person);
    }
    return sum;
  };
  return {
    actsOn: (day) => [...standingOn(consents, day).values()],
    progressOn: (day) => {
      const sum = sumOn(day);
      const isMet = rule.comparison === "at-least" ? sum >= mark : sum > mark;
      const have = sum / SCALE;
      const words = `${have.toFixed(2)} of ${rule.percent} % of ${table?.words ?? rule.table}`;
      return { kind: "weighted-share", unit: "percent", have, required: rule.percent, isMet, missing: null, words };
    },
    earliest: orderOfSum(
      consents.map(({ from, event, person }) => ({ from, weight: weightOf(event, person) })),
      mark,
    ),
    extraDays: group === null ? [] : group.flatMap(({ from, to }) => [from, to]).flatMap(dayOf),
  };
}

/** A condition that comes true on one known day, and stays so. */
export function dayCondition(
  kind: Trigger["kind"],
  on: PlainDate | null,
  { words, acts }: { readonly words: string; readonly acts: readonly TreatyEvent[] },
): LeafCondition {
  const isMetOn = (day: PlainDate): boolean => on !== null && hasCome(on, day);
  return {
    actsOn: (day) => (isMetOn(day) ? acts : []),
    progressOn: (day) => {
      const isMet = isMetOn(day);
      const text = isMet && on !== null ? `${words} ${formatPlainDate(on)}` : `not yet: ${words}`;
      return {
        kind,
        unit: kind === "treaty-in-force" ? "treaty" : "acts",
        have: isMet ? 1 : 0,
        required: 1,
        isMet,
        missing: null,
        words: text,
      };
    },
    earliest: on === null ? Number.POSITIVE_INFINITY : dayOrder(on),
    extraDays: on === null ? [] : [on],
  };
}

function dayOf(iso: string | null): PlainDate[] {
  return iso === null ? [] : [parsePlainDate(iso)];
}

/** Consents can end, so fewer than `count` may stand on that day; never more. */
function orderOfNth(consents: readonly StandingConsent[], count: number): number {
  const last = consents[count - 1];
  return last === undefined ? Number.POSITIVE_INFINITY : dayOrder(last.from);
}

function orderOfSum(shares: readonly { readonly from: PlainDate; readonly weight: number }[], mark: number): number {
  let sum = 0;
  for (const { from, weight } of shares) {
    sum += weight;
    if (sum >= mark) return dayOrder(from);
  }
  return Number.POSITIVE_INFINITY;
}
