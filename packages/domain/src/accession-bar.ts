import { formatPlainDate, isBefore, laterOf, type PlainDate } from "./calendar-date.ts";
import { addPeriod } from "./day-count.ts";
import type { Docket } from "./docket.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay, effectDay } from "./event-day.ts";
import { eventsOfKinds } from "./event-index.ts";
import { eventStep, noteStep, ruleStep } from "./explanation-step.ts";
import type { PairBar } from "./pair-bar.ts";
import { isAbout, memberActs, noticeDay, type PairMember } from "./pair-member.ts";
import { periodWords } from "./rule-words.ts";

/**
 * Gives the bars between an acceding State and another: objections to the accession, and the want of an
 * acceptance where the treaty asks for one. Source: Apostille Convention art. 12; Child Abduction Convention art. 38.
 */
export function accessionBars(docket: Docket, acceding: PairMember, other: PairMember): PairBar[] {
  const { consent } = acceding;
  if (consent === null) return [];
  const objections = memberActs(other, "accession-objected")
    .filter((act) => isAimedAt(act, consent, acceding))
    .map((act) => objectionBar(docket, { act, consent, other }));
  return [...objections, ...acceptanceBars(docket, { consent, acceding, other })];
}

type Objection = { readonly act: TreatyEvent; readonly consent: TreatyEvent; readonly other: PairMember };

function objectionBar({ rules }: Docket, { act, consent, other }: Objection): PairBar {
  const withdrawal = memberActs(other, "objection-withdrawn").find((one) => isAbout(one, act.id));
  const to = withdrawal === undefined ? null : noticeDay(withdrawal);
  const steps = [eventStep(act, `objection of ${act.participant} to the accession`)];
  const rule = rules.laterParty;
  if (rule?.kind !== "objection-period" || !rule.instruments.includes(consent.kind)) {
    const note = noteStep("the treaty gives an objection to an accession no effect; the two disagree");
    return { from: actDay(act), to, effect: "contested", steps: [...steps, note] };
  }
  const period = ruleStep(rule.clause, `objections within ${periodWords(rule.period)}`);
  const lastDay = lastDayToObject(addPeriod(consent.circulatedDate ?? actDay(consent), rule.period), other);
  if (isBefore(lastDay, actDay(act))) {
    const note = noteStep(`possible until ${formatPlainDate(lastDay)}: it came too late and changes nothing`);
    return { from: null, to: null, effect: "none", steps: [...steps, period, note] };
  }
  return { from: null, to, effect: "not-in-force", steps: [...steps, period] };
}

/** A State that joins after the accession may still object when it does, as with reservations (VCLT art. 20(5)). */
function lastDayToObject(periodEnd: PlainDate, other: PairMember): PlainDate {
  return other.consent === null ? periodEnd : laterOf(periodEnd, actDay(other.consent));
}

function isAimedAt(act: TreatyEvent, consent: TreatyEvent, acceding: PairMember): boolean {
  if (act.concerns !== null) return act.concerns === consent.id;
  return act.towards !== null && acceding.codes.includes(act.towards) && !isBefore(actDay(act), actDay(consent));
}

type Acceptance = { readonly consent: TreatyEvent; readonly acceding: PairMember; readonly other: PairMember };

/**
 * The rules hold no word on acceptance, so a log with one acceptance of an accession tells that the treaty asks
 * for it, unless its rule is an objection period. Of two acceding States the later one needs it.
 */
function acceptanceBars({ rules, known }: Docket, { consent, acceding, other }: Acceptance): PairBar[] {
  const isAsked =
    rules.laterParty?.kind !== "objection-period" && eventsOfKinds(known, ["accession-accepted"]).length > 0;
  if (!isAsked || consent.kind !== "accession" || hasAccededLater(other, consent)) return [];
  const acceptance = memberActs(other, "accession-accepted").find((act) => isAimedAt(act, consent, acceding));
  if (acceptance === undefined) {
    const text = `${other.code} has not accepted the accession of ${acceding.code}, as this treaty asks`;
    return [{ from: null, to: null, effect: "not-in-force", steps: [noteStep(text)] }];
  }
  const to = effectDay(acceptance);
  const words = `acceptance of the accession by ${other.code}, working from ${formatPlainDate(to)}, on`;
  return [{ from: null, to, effect: "not-in-force", steps: [eventStep(acceptance, words)] }];
}

function hasAccededLater({ consent }: PairMember, accession: TreatyEvent): boolean {
  return consent?.kind === "accession" && isBefore(actDay(accession), actDay(consent));
}
