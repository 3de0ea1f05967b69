import { awaitedBy, awaitedWords, lastAwaitedConsent } from "./awaited-organisation.ts";
import { type BindingBasis, basisBeside, impliedNotification, impliedStep } from "./binding-basis.ts";
import { hasCome, type PlainDate } from "./calendar-date.ts";
import type { Docket } from "./docket.ts";
import type { ForceFinding } from "./entry-into-force.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay, effectDay } from "./event-day.ts";
import { actsOf } from "./event-index.ts";
import type { EventKind } from "./event-kind.ts";
import type { ExplanationStep } from "./explanation.ts";
import { eventStep, noteStep, ruleStep } from "./explanation-step.ts";
import { type CountedConsentDay, countLaterConsent, notBeforeDay } from "./later-rule.ts";
import { type SettledDate, type StatedDate, settleDate, statedBy } from "./stated-date.ts";
import { successionDay } from "./succession.ts";

/** From when one participant's consent binds, and what explains that day; `date` is null while it is open. */
export type BoundFinding = {
  readonly date: SettledDate | null;
  readonly basis: BindingBasis;
  readonly steps: readonly ExplanationStep[];
};

/**
 * Gives the day a consent binds its participant: with the treaty for the first ones, else by the
 * rule for later parties, never before the treaty itself. Source: VCLT art. 24(3); DOMAIN rule 10.
 */
export function bindingDay(docket: Docket, force: ForceFinding, consent: TreatyEvent): BoundFinding {
  const first = eventStep(consent, consentWords(consent));
  const stated = statedBinding(docket, consent);
  const counted = force.kind === "fixed" ? countBinding(docket, force, consent) : null;
  const date = settleDate(counted?.date ?? null, stated);
  const steps = [first, ...(counted?.steps ?? []), ...(date?.steps ?? [])];
  if (date === null) return { date, basis: "open", steps };
  const own = counted?.basis ?? "stated";
  if (date.stated === null) return { date, basis: own, steps };
  const implied = impliedNotification(date.on, actDay(consent), counted?.unknownStart ?? []);
  if (implied !== null) return { date, basis: "notification", steps: [...steps, impliedStep(implied)] };
  return { date, basis: basisBeside(own, date.computed, date.stated), steps };
}

type FixedForce = Extract<ForceFinding, { kind: "fixed" }>;
type CountedBinding = CountedConsentDay & { readonly basis: BindingBasis };

const NOT_BEFORE_TREATY = "not before the treaty itself enters into force";

function countBinding(docket: Docket, force: FixedForce, consent: TreatyEvent): CountedBinding {
  const general = force.date.on;
  if (consent.kind === "succession" || consent.kind === "continued-application") {
    const counted = notBeforeDay(successionDay(docket, consent), general, NOT_BEFORE_TREATY);
    return { ...counted, basis: "succession" };
  }
  const isOriginal = force.triggeredOn !== null && hasCome(actDay(consent), force.triggeredOn);
  const counted: CountedBinding = isOriginal
    ? { date: general, steps: force.explanation.steps, basis: "with-treaty" }
    : laterBinding(docket, general, consent);
  return awaitOrganisations(docket, consent, counted, general);
}

function laterBinding(docket: Docket, general: PlainDate, consent: TreatyEvent): CountedBinding {
  const counted = countLaterConsent(docket, consent);
  const floored = notBeforeDay(counted, general, NOT_BEFORE_TREATY);
  const { date, steps, unknownStart } = floored;
  const basis = date === counted.date ? "rule" : "with-treaty";
  return unknownStart === undefined ? { date, steps, basis } : { date, steps, unknownStart, basis };
}

function awaitOrganisations(
  docket: Docket,
  consent: TreatyEvent,
  counted: CountedBinding,
  general: PlainDate,
): CountedBinding {
  const awaited = awaitedBy(docket, consent);
  const [first] = awaited;
  if (first === undefined) return counted;
  const rule = ruleStep(
    first.clause,
    `not before the instrument of ${awaited.map(awaitedWords).join(", ")} takes effect`,
  );
  const last = lastAwaitedConsent(docket, awaited, consent);
  const basis = "organisation";
  if (last === null) {
    return { date: null, basis, steps: [...counted.steps, rule, noteStep("that instrument is not on record")] };
  }
  const theirs = notBeforeDay(countLaterConsent(docket, last), general, NOT_BEFORE_TREATY);
  if (theirs.date === null || counted.date === null || hasCome(theirs.date, counted.date)) return counted;
  return { date: theirs.date, basis, steps: [...counted.steps, rule, ...theirs.steps] };
}

/** What the depositary stated of this consent: on its own record, or by a separate one that no contest weakens. */
function statedBinding(docket: Docket, consent: TreatyEvent): StatedDate | null {
  if (consent.effectiveDate !== null) return statedBy(consent);
  const day = actDay(consent);
  const statement = actsOf(docket.known, consent.participant).find(
    (event) => event.kind === "entry-into-force" && hasCome(day, effectDay(event)),
  );
  return statement === undefined ? null : statedBy(statement);
}

const CONSENT_WORDS: ReadonlyMap<EventKind, string> = new Map([
  ["definitive-signature", "definitive signature deposited"],
  ["succession", "notification of succession deposited"],
  ["continued-application", "declaration of continued application deposited"],
]);

function consentWords({ kind }: TreatyEvent): string {
  return CONSENT_WORDS.get(kind) ?? "instrument deposited";
}
