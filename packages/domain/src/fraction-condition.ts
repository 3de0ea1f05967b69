import { type PlainDate, parsePlainDate } from "./calendar-date.ts";
import type { ConsentLedger } from "./consent-ledger.ts";
import { covers } from "./day-stretch.ts";
import type { Docket } from "./docket.ts";
import type { Population, Trigger } from "./entry-into-force-rule.ts";
import { actDay } from "./event-day.ts";
import { eventsOfKinds } from "./event-index.ts";
import { countedConsents, exclusionWords, type LeafCondition } from "./leaf-condition.ts";
import { type Belonging, byPerson, groupBelonging, tallyStanding } from "./standing-tally.ts";
import { type Tally, tally } from "./tally.ts";

type FractionRule = Extract<Trigger, { kind: "fraction" }>;

/** Who the fraction is taken of, and how many they are on a day; a stated number has no members. */
type Measure = { readonly belonging: Belonging; readonly size: Tally };

/**
 * P12, P13, P16: a fraction of signatories, of a group, or of another treaty's parties, measured on the day
 * itself or on a fixed one. Source: DOMAIN §2.5; North Atlantic Treaty art. 11, Kyoto Protocol art. 20(4).
 */
export function fractionCondition(docket: Docket, ledger: ConsentLedger, rule: FractionRule): LeafCondition {
  const excluded = new Set([...rule.except, ...(rule.excludeReio ? docket.rules.reio : [])].map(ledger.personOf));
  const consents = countedConsents(ledger, rule).filter(({ person }) => !excluded.has(person));
  const { belonging, size } = measureOf(docket, ledger, rule, excluded);
  const { at, days, actsOn } = tallyStanding({ consents, belonging, amountOf: () => 1 });
  const requiredOn = (day: PlainDate): number => requiredOf(rule, size.at(day));
  const isMetOn = (day: PlainDate): boolean => at(day) >= requiredOn(day);
  return {
    actsOn,
    days: [...days, ...size.days],
    isMetOn,
    progressOn: (day) => {
      const [have, required] = [at(day), requiredOn(day)];
      const share = shareWords(docket, rule, size.at(day));
      const words = `${have} of ${required} instruments deposited, ${share}${exclusionWords(rule)}`;
      return { kind: "fraction", unit: "instruments", have, required, isMet: isMetOn(day), missing: null, words };
    },
  };
}

/** Three quarters of 192 are 144; more than half of 12 are 7. Of nobody, still one must act. */
function requiredOf({ numerator, denominator, comparison }: FractionRule, size: number): number {
  const share = size * numerator;
  const required = comparison === "at-least" ? Math.ceil(share / denominator) : Math.floor(share / denominator) + 1;
  return Math.max(required, 1);
}

function shareWords(
  { related }: Docket,
  { numerator, denominator, comparison, of }: FractionRule,
  size: number,
): string {
  if (of.kind === "parties-to" && !related.has(of.treaty)) return `the parties to ${of.treaty} are not on record`;
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

function measureOf(
  docket: Docket,
  ledger: ConsentLedger,
  { of }: FractionRule,
  excluded: ReadonlySet<string>,
): Measure {
  if (of.kind === "stated") return { belonging: null, size: tally([{ from: null, until: null, amount: of.number }]) };
  const belonging = new Map([...populationOf(docket, ledger, of)].filter(([person]) => !excluded.has(person)));
  const stretches = [...belonging.values()].flat();
  return { belonging, size: tally(stretches.map(({ from, until }) => ({ from, until, amount: 1 }))) };
}

type Members = Exclude<Belonging, null>;

function populationOf(docket: Docket, ledger: ConsentLedger, of: Exclude<Population, { kind: "stated" }>): Members {
  switch (of.kind) {
    case "signatories":
      return signatories(docket, ledger);
    case "group":
      return groupBelonging(docket.rules.groups[of.group] ?? [], ledger);
    case "parties-to":
      return partiesTo(docket, ledger, of.treaty, of.at === null ? null : parsePlainDate(of.at));
  }
}

function signatories({ visible }: Docket, { personOf }: ConsentLedger): Members {
  const signatures = eventsOfKinds(visible, [
    "signature",
    "signature-ad-referendum",
    "definitive-signature",
    "succession-to-signature",
  ]);
  return byPerson(
    signatures.flatMap((event) =>
      event.participant === null ? [] : [{ person: personOf(event.participant), from: actDay(event), until: null }],
    ),
  );
}

/** Those bound by another treaty on each day; with a fixed day, those bound on it, for ever. */
function partiesTo({ related }: Docket, { personOf }: ConsentLedger, treaty: string, at: PlainDate | null): Members {
  const stretches = (related.get(treaty)?.parties ?? []).map(({ participant, from, to }) => ({
    person: personOf(participant),
    from,
    until: to,
  }));
  if (at === null) return byPerson(stretches);
  const then = stretches.filter((stretch) => covers(stretch, at));
  return byPerson(then.map(({ person }) => ({ person, from: null, until: null })));
}
