import { compareDates, hasCome, type PlainDate } from "./calendar-date.ts";
import type { Docket } from "./docket.ts";
import { findTermEnd } from "./duration.ts";
import type { TreatyEvent } from "./event.ts";
import { effectDay } from "./event-day.ts";
import { eventsOfKinds } from "./event-index.ts";
import type { EventKind } from "./event-kind.ts";
import type { ExplanationStep } from "./explanation.ts";
import { eventStep } from "./explanation-step.ts";
import { datedAnswer, type SettledDate, settleDate, statedBy } from "./stated-date.ts";
import type { EndCause, TreatyEnd } from "./status-answer.ts";
import { type ExitFinding, findExits } from "./withdrawal.ts";

/** How and when the treaty as a whole ends. */
export type TreatyEndFinding = {
  readonly cause: EndCause;
  readonly event: TreatyEvent | null;
  readonly date: SettledDate;
  /** The exit that ends it, where one side's leaving does. */
  readonly exit: ExitFinding | null;
  readonly steps: readonly ExplanationStep[];
};

/**
 * Gives the earliest end already fixed: a notice under a bilateral treaty, a later treaty, an
 * agreement to end it, or its term. Null when none is. Source: VCLT arts. 54, 59.
 */
export function findTreatyEnd(docket: Docket, inForceOn: PlainDate | null): TreatyEndFinding | null {
  const notices = docket.rules.form === "bilateral" ? noticeEnds(docket, inForceOn) : [];
  const agreed = agreedEnds(docket).filter((end) => end.cause !== "agreement" || !isStatementOf(end, notices));
  const [first] = [...notices, ...agreed, ...expiries(docket, inForceOn)].sort((a, b) =>
    compareDates(a.date.on, b.date.on),
  );
  return first ?? null;
}

/** The wire form of an end. Source: VCLT arts. 54, 59. */
export function treatyEndAnswer(end: TreatyEndFinding): TreatyEnd {
  return {
    ...datedAnswer(end.date),
    cause: end.cause,
    eventId: end.event?.id ?? null,
    byTreaty: end.event?.byTreaty ?? null,
    explanation: { steps: end.steps },
  };
}

/** Leaving a treaty of two ends it; an exclusion, or the loss of a membership, does not. */
const ENDING_EXITS: ReadonlySet<EventKind> = new Set<EventKind>([
  "withdrawal-notice",
  "withdrawal-effective",
  "dissolution",
]);

function noticeEnds(docket: Docket, inForceOn: PlainDate | null): TreatyEndFinding[] {
  if (inForceOn === null) return [];
  const since = { participant: inForceOn, treaty: inForceOn };
  return findExits(docket, null, since).flatMap((exit) => {
    const { event, date, steps } = exit;
    if (date === null || event === null || !ENDING_EXITS.has(event.kind)) return [];
    return { cause: "notice" as const, event, date, exit, steps };
  });
}

function agreedEnds(docket: Docket): TreatyEndFinding[] {
  return eventsOfKinds(docket.visible, ["termination", "abrogation", "desuetude"]).map((event) => {
    const on = effectDay(event);
    const date = { on, computed: null, stated: on, steps: [] };
    return { ...agreedEnd(event), event, date, exit: null };
  });
}

function agreedEnd(event: TreatyEvent): Pick<TreatyEndFinding, "cause" | "steps"> {
  if (event.kind === "abrogation") return { cause: "abrogation", steps: [eventStep(event, "abrogated")] };
  if (event.kind === "desuetude") return { cause: "desuetude", steps: [eventStep(event, "fallen into desuetude")] };
  if (event.byTreaty === null) return { cause: "agreement", steps: [eventStep(event, "terminated")] };
  return { cause: "later-treaty", steps: [eventStep(event, `terminated by the later treaty ${event.byTreaty} on`)] };
}

/** A record that a notice has worked is not a second end beside it. */
function isStatementOf(end: TreatyEndFinding, notices: readonly TreatyEndFinding[]): boolean {
  return notices.some((notice) => hasCome(notice.date.on, end.date.on));
}

function expiries(docket: Docket, inForceOn: PlainDate | null): TreatyEndFinding[] {
  const term = inForceOn === null ? null : findTermEnd(docket, inForceOn);
  const [statement] = eventsOfKinds(term === null ? docket.visible : docket.known, ["expiry"]);
  const stated = statement === undefined ? null : statedBy(statement);
  const date = settleDate(term?.on ?? null, stated);
  if (date === null) return [];
  const event = term?.event ?? statement ?? null;
  return [{ cause: "expiry", event, date, exit: null, steps: [...(term?.steps ?? []), ...date.steps] }];
}
