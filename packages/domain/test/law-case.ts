import { parsePlainDate } from "../src/calendar-date.ts";
import { parseTreatyEvent, type TreatyEvent, type TreatyEventInput } from "../src/event.ts";
import type { RelatedTreaties } from "../src/related-treaty.ts";
import type { EntryIntoForceAnswer, ParticipantStatus, TreatyStatus } from "../src/status-answer.ts";
import { parseTreatyRules, type TreatyRulesInput } from "../src/treaty-rules.ts";
import { statusAt } from "../src/treaty-status.ts";

/** A clause in our words. */
export function clause(article: string): { article: string; text: string } {
  return { article, text: "in our words" };
}

/** A convention of three instruments and thirty days, left on six months' notice; `change` replaces parts of it. */
export function convention(change: Partial<TreatyRulesInput> = {}): TreatyRulesInput {
  return {
    form: "multilateral",
    entryIntoForce: {
      trigger: { kind: "count", count: 3 },
      delay: { period: { amount: 30, unit: "day" } },
      clause: clause("Art. 10"),
    },
    laterParty: { kind: "same-delay", clause: clause("Art. 10") },
    exit: { kind: "notice", period: { amount: 6, unit: "month" }, clause: clause("Art. 11") },
    duration: { kind: "indefinite" },
    ...change,
  };
}

type Facts = Partial<TreatyEventInput> & Pick<TreatyEventInput, "kind">;

/** One act, received and known since 1900; its id is made of its facts. */
export function act(facts: Facts): TreatyEvent {
  const parts = [facts.kind, facts.participant, facts.territory, facts.actDate ?? facts.receivedDate];
  const id = parts.filter((part) => part != null).join(" ");
  return parseTreatyEvent({ id, certainty: "received", recordedAt: "1900-01-01T00:00:00Z", ...facts });
}

/** An instrument of ratification. */
export function ratification(participant: string, actDate: string, more: Partial<TreatyEventInput> = {}): TreatyEvent {
  return act({ kind: "ratification", participant, actDate, ...more });
}

/** Instruments of S0, S1, … deposited on one day. */
export function ratifications(count: number, day: string): TreatyEvent[] {
  return Array.from({ length: count }, (_, index) => ratification(`S${index}`, day));
}

/** The status on a day, with everything known. */
export function ask(
  rules: TreatyRulesInput,
  events: readonly TreatyEvent[],
  asOf: string,
  related?: RelatedTreaties,
): TreatyStatus {
  const at = { asOf: parsePlainDate(asOf), knownAt: new Date("2100-01-01T00:00:00Z"), related };
  return statusAt(parseTreatyRules(rules), events, at);
}

/** What an answer says of one participant; refuses a code it does not hold. */
export function participantOf(answer: TreatyStatus, code: string): ParticipantStatus {
  const found = answer.participants.find(({ participant }) => participant === code);
  if (found === undefined) throw new Error(`no participant ${code} in the answer`);
  return found;
}

/** "party from 1993-01-01 to …" for each interval of one participant. */
export function intervalsOf(answer: TreatyStatus, code: string): string[] {
  return participantOf(answer, code).intervals.map(({ status, from, to }) => `${status} ${from} ${to ?? "…"}`);
}

type Force = TreatyRulesInput["entryIntoForce"];

/** The same convention under another rule of entry into force. */
export function under(force: Omit<Force, "clause">, more: Partial<TreatyRulesInput> = {}): TreatyRulesInput {
  return convention({ entryIntoForce: { ...force, clause: clause("Art. 1") }, ...more });
}

/** What an answer says of the entry into force of the treaty itself. */
export function forceOn(
  rules: TreatyRulesInput,
  log: readonly TreatyEvent[],
  asOf: string,
  related?: RelatedTreaties,
): EntryIntoForceAnswer {
  return ask(rules, log, asOf, related).entryIntoForce;
}

/** Ratifications of given codes on one day. */
export function by(codes: readonly string[], day: string): TreatyEvent[] {
  return codes.map((code) => ratification(code, day));
}

/** Signatures of given codes on one day. */
export function signatures(codes: readonly string[], actDate: string): TreatyEvent[] {
  return codes.map((participant) => act({ kind: "signature", participant, actDate, certainty: "signed" }));
}

/** S0, S1, … or those from a later number on. */
export const codes = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, index) => `S${from + index}`);
