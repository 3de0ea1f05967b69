import { dayOrder, hasCome, isBefore, type PlainDate, parsePlainDate } from "./calendar-date.ts";
import { type ConsentLedger, standingOn } from "./consent-ledger.ts";
import type { Docket } from "./docket.ts";
import type { Population, Trigger } from "./entry-into-force-rule.ts";
import { actDay } from "./event-day.ts";
import { eventsOfKinds } from "./event-index.ts";
import { countedConsents, exclusionWords, type LeafCondition } from "./leaf-condition.ts";
import { membersOn } from "./participant-group.ts";

type FractionRule = Extract<Trigger, { kind: "fraction" }>;

/** Who the fraction is taken of on a day; a stated number has no members. */
type Measure = { readonly size: number; readonly members: ReadonlySet<string> | null };

/**
 * P12, P13, P16: a fraction of signatories, of a group, or of another treaty's parties, measured on the day
 * itself or on a fixed one. Source: DOMAIN §2.5; North Atlantic Treaty art. 11, Kyoto Protocol art. 20(4).
 */
export function fractionCondition(docket: Docket, ledger: ConsentLedger, rule: FractionRule): LeafCondition {
  const excluded = new Set([...rule.except, ...(rule.excludeReio ? docket.rules.reio : [])].map(ledger.personOf));
  const consents = countedConsents(ledger, rule).filter(({ person }) => !excluded.has(person));
  const measureOn = populationReader(docket, ledger, rule, excluded);
  const actsOn: LeafCondition["actsOn"] = (day) => {
    const { members } = measureOn(day);
    return [...standingOn(consents, day)].flatMap(([person, event]) =>
      members === null || members.has(person) ? [event] : [],
    );
  };
  return {
    actsOn,
    progressOn: (day) => {
      const { size } = measureOn(day);
      const required = requiredOf(rule, size);
      const have = actsOn(day).length;
      const words = `${have} of ${required} instruments deposited, ${fractionWords(rule, size)}${exclusionWords(rule)}`;
      const isMet = size > 0 && have >= required;
      return { kind: "fraction", unit: "instruments", have, required, isMet, missing: null, words };
    },
    earliest: consents[0] === undefined ? Number.POSITIVE_INFINITY : dayOrder(consents[0].from),
    extraDays: populationDays(docket, rule.of),
  };
}

/** Three quarters of 192 are 144; more than half of 12 are 7. */
function requiredOf({ numerator, denominator, comparison }: FractionRule, size: number): number {
  const share = size * numerator;
  return comparison === "at-least" ? Math.ceil(share / denominator) : Math.floor(share / denominator) + 1;
}

function fractionWords({ numerator, denominator, comparison, of }: FractionRule, size: number): string {
  const more = comparison === "more-than" ? "more than " : "";
  const share = numerator === denominator ? "all" : `${more}${numerator}/${denominator}`;
  return `${share} of ${size} ${populationWords(of)}`;
}

function populationWords(of: Population): string {
  switch (of.kind) {
    case "signatories":
      return "signatories";
    case "group":
      return `members of ${of.group}`;
    case "parties-to":
      return `parties to ${of.treaty}`;
    case "stated":
      return of.words;
  }
}

function populationReader(
  docket: Docket,
  { personOf }: ConsentLedger,
  { of }: FractionRule,
  excluded: ReadonlySet<string>,
): (day: PlainDate) => Measure {
  const measure = (codes: Iterable<string>): Measure => {
    const members = new Set([...codes].map(personOf).filter((person) => !excluded.has(person)));
    return { size: members.size, members };
  };
  switch (of.kind) {
    case "stated":
      return () => ({ size: of.number, members: null });
    case "signatories":
      return (day) => measure(signatoriesOn(docket, day));
    case "group":
      return (day) => measure(membersOn(docket.rules.groups[of.group] ?? [], day));
    case "parties-to":
      return (day) => measure(partiesOn(docket, of.treaty, of.at === null ? day : parsePlainDate(of.at)));
  }
}

function signatoriesOn(docket: Docket, day: PlainDate): string[] {
  return signatures(docket)
    .filter((event) => hasCome(actDay(event), day))
    .flatMap(({ participant }) => participant ?? []);
}

function signatures(docket: Docket): ReturnType<typeof eventsOfKinds> {
  return eventsOfKinds(docket.visible, [
    "signature",
    "signature-ad-referendum",
    "definitive-signature",
    "succession-to-signature",
  ]);
}

function partiesOn(docket: Docket, treaty: string, day: PlainDate): string[] {
  const parties = docket.related.get(treaty)?.parties ?? [];
  return parties
    .filter(({ from, to }) => hasCome(from, day) && (to === null || isBefore(day, to)))
    .map(({ participant }) => participant);
}

function populationDays(docket: Docket, of: Population): PlainDate[] {
  switch (of.kind) {
    case "stated":
      return [];
    case "signatories":
      return signatures(docket).map(actDay);
    case "group":
      return (docket.rules.groups[of.group] ?? [])
        .flatMap(({ from, to }) => [from, to])
        .flatMap((iso) => (iso === null ? [] : [parsePlainDate(iso)]));
    case "parties-to":
      return (docket.related.get(of.treaty)?.parties ?? []).flatMap(({ from, to }) =>
        to === null ? [from] : [from, to],
      );
  }
}
