import { parsePlainDate } from "../src/calendar-date.ts";
import type { Trigger } from "../src/entry-into-force-rule.ts";
import type { TreatyEvent } from "../src/event.ts";
import type { RelatedTreaties } from "../src/related-treaty.ts";
import type { TreatyStatus } from "../src/status-answer.ts";
import type { TreatyRules } from "../src/treaty-rules.ts";
import { statusAt } from "../src/treaty-status.ts";
import { act, by, codes, signatures } from "./law-case.ts";
import type { CaseAssertion, CaseExit, TreatyCase } from "./treaty-case.ts";
import { HEAVY, readCaseRules } from "./treaty-case-rules.ts";

const NEWCOMER = "NEW";
const SIGNATORIES = 12;
const PARENT_PARTIES = 192;
const RELATED: RelatedTreaties = new Map([
  [
    "parent",
    {
      inForceOn: parsePlainDate("1990-01-01"),
      parties: codes(PARENT_PARTIES).map((participant) => ({
        participant,
        from: parsePlainDate("1990-01-01"),
        to: null,
      })),
    },
  ],
]);

/** Gives the engine's date for an assertion of a case; refuses a kind of assertion it does not know. */
export function answerAssertion(record: TreatyCase, assertion: CaseAssertion): string | null {
  const rules = readCaseRules(record);
  switch (assertion.kind) {
    case "eif":
      return dayOfForce(rules, assertion.input);
    case "later_party":
      return dateOfJoining(record, rules, assertion);
    case "withdrawal":
    case "hypothetical_termination":
      return dateOfExit(record, rules, assertion);
    case "earliest_notice":
    case "window_open":
      return firstGoodDay(record, rules, assertion);
    case "term_end":
      return endOfTerm(rules, assertion);
    case "survival":
      return endOfSunset(record, rules, assertion.input);
    case "provisional_end":
      return endOfProvisional(rules, assertion.input);
    default:
      throw new Error(`assertion of kind ${assertion.kind} not read`);
  }
}

function ask(rules: TreatyRules, events: readonly TreatyEvent[], asOf: string): TreatyStatus {
  return statusAt(rules, events, { asOf: parsePlainDate(asOf), knownAt: new Date("2100-01-01"), related: RELATED });
}

/** The day of entry into force if the condition was fulfilled on a day. */
export function dayOfForce(rules: TreatyRules, day: string): string | null {
  const found = ask(rules, conditionOf(rules, rules.entryIntoForce.trigger, day), day).entryIntoForce;
  return found.kind === "in-force" || found.kind === "date-fixed" ? found.on : null;
}

/** Acts that fulfil a condition on a day and not before. */
function conditionOf(rules: TreatyRules, trigger: Trigger, day: string): TreatyEvent[] {
  switch (trigger.kind) {
    case "exchange-of-instruments":
      return [act({ kind: "exchange-of-instruments", actDate: day })];
    case "last-notification":
      return rules.parties.map((participant) => act({ kind: "notification-of-completion", participant, actDate: day }));
    case "count":
      return [...by(codes(trigger.count), day), ...(trigger.excludeReio ? by(["IO:EU"], day) : [])];
    case "named":
      return by(trigger.participants, day);
    case "weighted-share":
      return by([HEAVY], day);
    case "fraction":
      return fractionOf(trigger, day);
    case "all-of":
      return distinct(trigger.conditions.flatMap((one) => conditionOf(rules, one, day)));
    case "any-of":
      return [...signatures(codes(SIGNATORIES - 1), "1990-01-01"), ...by(codes(6), day)];
    case "fixed-date-if":
      return conditionOf(rules, trigger.condition, day);
    case "on-signature":
    case "treaty-in-force":
    case "fixed-date":
    case "silent":
    case "unknown":
      throw new Error(`no case has a trigger of kind ${trigger.kind}`);
  }
}

function fractionOf(
  { of, numerator, denominator, except }: Extract<Trigger, { kind: "fraction" }>,
  day: string,
): TreatyEvent[] {
  if (of.kind === "parties-to") return by(codes((PARENT_PARTIES * numerator) / denominator), day);
  const signatories = [...codes(SIGNATORIES), ...except];
  const needed = numerator === denominator ? SIGNATORIES : SIGNATORIES / 2 + 1;
  return [...signatures(signatories, "1940-01-01"), ...by(codes(needed), day)];
}

function distinct(events: readonly TreatyEvent[]): TreatyEvent[] {
  return [...new Map(events.map((event) => [event.id, event])).values()];
}

/** The log before the act an assertion is about: the treaty in force on its known day. */
function inForceLog(record: TreatyCase, rules: TreatyRules): TreatyEvent[] {
  const day = record.eif_trigger_date ?? record.eif_date ?? "1990-01-01";
  return conditionOf(rules, rules.entryIntoForce.trigger, day);
}

function dateOfJoining(record: TreatyCase, rules: TreatyRules, assertion: CaseAssertion): string | null {
  // A party said to be bound with the treaty itself deposited by the day of the trigger.
  const isWithTreaty = assertion.op === "SAME" && record.later_party_rule?.delay != null;
  const actDate = isWithTreaty ? (record.eif_trigger_date ?? "") : assertion.input;
  const log = [...inForceLog(record, rules), act({ kind: "accession", participant: NEWCOMER, actDate })];
  return ask(rules, log, "2099-01-01").participants.find(({ participant }) => participant === NEWCOMER)?.since ?? null;
}

function exitLog(record: TreatyCase, rules: TreatyRules): { leaver: string; log: TreatyEvent[] } {
  const isBilateral = rules.form === "bilateral";
  const leaver = isBilateral ? (rules.parties[0] ?? "") : NEWCOMER;
  const consent = isBilateral ? [] : by([NEWCOMER], record.eif_trigger_date ?? "");
  return { leaver, log: [...inForceLog(record, rules), ...consent] };
}

function dateOfExit(record: TreatyCase, rules: TreatyRules, assertion: CaseAssertion): string | null {
  const { leaver, log } = exitLog(record, rules);
  const isOverride = assertion.op.includes("NEXTDAY") && rules.exit.kind === "notice" && rules.exit.practice === null;
  const notice = act({ kind: "withdrawal-notice", participant: leaver, actDate: assertion.input });
  const stated = act({ kind: "withdrawal-effective", participant: leaver, actDate: assertion.expect });
  const answer = ask(rules, [...log, notice, ...(isOverride ? [stated] : [])], assertion.input);
  if (rules.form === "bilateral") return answer.ends?.on ?? null;
  return answer.participants.find(({ participant }) => participant === NEWCOMER)?.until ?? null;
}

/** The day a recorded exit took effect, or null for one that was rescinded before it did. */
export function answerExit(record: TreatyCase, exit: CaseExit): string | null {
  const rules = readCaseRules(record);
  const own = record.tests.find(({ kind, input }) => kind === "withdrawal" && input === exit.notice_date);
  const revokedOn = exit.rescinded_on ?? exit.suspended_on;
  const [input, expect] = [exit.notice_date ?? "", exit.effect_date ?? ""];
  if (revokedOn === undefined)
    return dateOfExit(record, rules, { kind: "withdrawal", label: "", op: own?.op ?? "", input, expect });
  const { leaver, log } = exitLog(record, rules);
  const notice = act({ kind: "withdrawal-notice", participant: leaver, actDate: input });
  const rescission = act({ kind: "withdrawal-notice-rescinded", participant: leaver, actDate: revokedOn });
  const answer = ask(rules, [...log, notice, rescission], "2099-01-01");
  return answer.participants.find(({ participant }) => participant === leaver)?.until ?? null;
}

/** The asserted day, if a notice the day before has no effect and one on the day has. */
function firstGoodDay(record: TreatyCase, rules: TreatyRules, assertion: CaseAssertion): string {
  const dayBefore = parsePlainDate(assertion.expect).subtract({ days: 1 }).toString();
  const early = dateOfExit(record, rules, { ...assertion, input: dayBefore });
  const onTime = dateOfExit(record, rules, { ...assertion, input: assertion.expect });
  return early === null && onTime !== null ? assertion.expect : "a bar not kept";
}

function endOfTerm(rules: TreatyRules, assertion: CaseAssertion): string | null {
  const first = conditionOf(rules, rules.entryIntoForce.trigger, "2011-02-05");
  const extension = act({ kind: "extension-of-term", actDate: "2021-02-03" });
  const log = assertion.label === "initial" ? first : [...first, extension];
  return ask(rules, log, "2021-02-04").ends?.on ?? null;
}

function endOfSunset(record: TreatyCase, rules: TreatyRules, effectOn: string): string | null {
  const { leaver, log } = exitLog(record, rules);
  const left = act({ kind: "withdrawal-effective", participant: leaver, actDate: effectOn });
  const answer = ask(rules, [...log, left], effectOn);
  const own = answer.participants.find(({ participant }) => participant === leaver);
  return own?.memberships[0]?.exit?.sunset?.until ?? null;
}

function endOfProvisional(rules: TreatyRules, noticeOn: string): string | null {
  const log = [
    ...signatures([NEWCOMER], "1994-12-17"),
    act({ kind: "provisional-application-ended", participant: NEWCOMER, receivedDate: noticeOn }),
  ];
  const own = ask(rules, log, noticeOn).participants.find(({ participant }) => participant === NEWCOMER);
  return own?.intervals.find(({ status }) => status === "provisional")?.to ?? null;
}
