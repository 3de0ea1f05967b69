import { hasCome, isBefore, laterOf, type PlainDate } from "./calendar-date.ts";
import { countDelay } from "./day-count.ts";
import type { Docket } from "./docket.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay, effectDay } from "./event-day.ts";
import { actsOf } from "./event-index.ts";
import type { EventKind } from "./event-kind.ts";
import type { ExplanationStep } from "./explanation.ts";
import { arithmeticStep, eventStep, ruleStep } from "./explanation-step.ts";
import { delayWords } from "./rule-words.ts";
import type { Span } from "./span.ts";
import { settleDate, statedBy } from "./stated-date.ts";
import { type SunsetFinding, sunsetAfter } from "./sunset.ts";

/** A stretch of provisional application, why it ended, and what is protected after it. */
export type ProvisionalSpan = Span & {
  readonly sunset: SunsetFinding | null;
  readonly steps: readonly ExplanationStep[];
};

const SIGNATURES: ReadonlySet<EventKind> = new Set<EventKind>([
  "signature",
  "definitive-signature",
  "confirmation-of-signature",
  "succession-to-signature",
]);
const CLOSING: ReadonlySet<EventKind> = new Set<EventKind>([
  "provisional-application-ended",
  "intent-not-to-become-party",
  "non-provisional-application",
]);
const NO_SPANS: readonly ProvisionalSpan[] = [];

/**
 * Gives the stretches during which a participant applies the treaty provisionally: from its
 * notification, or its signature where the clause says so, to its notice. Source: VCLT art. 25; ECT art. 45.
 */
export function provisionalSpans(docket: Docket, participant: string): readonly ProvisionalSpan[] {
  const isNotified = docket.visible.byKind.has("provisional-application");
  const isBySignature = docket.rules.provisional?.bySignature === true;
  if (!isNotified && !isBySignature) return NO_SPANS;
  const own = actsOf(docket.visible, participant);
  const acts = docket.rules.form === "bilateral" ? [...own, ...actsOf(docket.visible, null)] : own;
  return acts
    .filter(({ kind }) => kind === "provisional-application" || (isBySignature && SIGNATURES.has(kind)))
    .map((opener) => spanOf(docket, acts, opener))
    .filter(({ from, to }) => to === null || isBefore(from, to));
}

function spanOf(docket: Docket, acts: readonly TreatyEvent[], opener: TreatyEvent): ProvisionalSpan {
  const from = effectDay(opener);
  const closer = acts.find((event) => CLOSING.has(event.kind) && closes(event, opener, from));
  const opening = eventStep(opener);
  if (closer === undefined) return { from, to: null, opener, sunset: null, steps: [opening] };
  const { to, steps } = closingDay(docket, closer);
  const sunset = sunsetAfter(docket.rules.provisional?.sunset ?? null, to);
  return { from, to: laterOf(from, to), opener, sunset, steps: [opening, eventStep(closer), ...steps] };
}

/** ECT art. 45(2): a declaration not to apply provisionally keeps a signature from starting it. */
function closes(closer: TreatyEvent, opener: TreatyEvent, from: PlainDate): boolean {
  if (closer.concerns !== null) return closer.concerns === opener.id;
  const isDeclaration = closer.kind === "non-provisional-application";
  return (isDeclaration && SIGNATURES.has(opener.kind)) || hasCome(from, effectDay(closer));
}

type ClosingDay = { readonly to: PlainDate; readonly steps: readonly ExplanationStep[] };

/** A stated day wins. The clause's period runs from receipt of a notice, the depositary's practice aside. */
function closingDay({ rules }: Docket, closer: TreatyEvent): ClosingDay {
  const day = effectDay(closer);
  const period = rules.provisional?.endNotice ?? null;
  const isNotice = closer.kind !== "non-provisional-application";
  const isRecord = closer.effectiveDate !== null && !isBefore(actDay(closer), closer.effectiveDate);
  if (rules.provisional === null || period === null || !isNotice || isRecord) return { to: day, steps: [] };
  const delay = { period, align: null };
  const counted = countDelay(actDay(closer), delay, "same-day");
  const stated = closer.effectiveDate === null ? null : statedBy(closer);
  const settled = settleDate(counted.date, stated);
  const rule = ruleStep(rules.provisional.clause, delayWords(delay, "receipt of the notice"));
  return { to: settled?.on ?? day, steps: [rule, arithmeticStep(counted), ...(settled?.steps ?? [])] };
}
