import { compareDates, hasCome, type PlainDate } from "./calendar-date.ts";
import { type Docket, eventsOf } from "./docket.ts";
import { findTermEnd } from "./duration.ts";
import type { TreatyEvent } from "./event.ts";
import { effectDay } from "./event-day.ts";
import type { ExplanationStep } from "./explanation.ts";
import { eventStep } from "./explanation-step.ts";
import { datedAnswer, type SettledDate, settleDate, statedBy } from "./stated-date.ts";
import type { EndCause, TreatyEnd } from "./status-answer.ts";
import { findExits } from "./withdrawal.ts";

/** How and when the treaty as a whole ends. */
export type TreatyEndFinding = {
  readonly cause: EndCause;
  readonly event: TreatyEvent | null;
  readonly date: SettledDate;
  readonly steps: readonly ExplanationStep[];
};

/**
 * Gives the earliest end already fixed: a notice under a bilateral treaty, a later treaty, an
 * agreement to end it, or its term. Null when none is. Source: VCLT arts. 54, 59.
 */
export function findTreatyEnd(docket: Docket, inForceOn: PlainDate | null): TreatyEndFinding | null {
  const notices = docket.rules.form === "bilateral" ? noticeEnds(docket, inForceOn) : [];
  const agreed = agreedEnds(docket).filter((end) => end.cause === "later-treaty" || !isStatementOf(end, notices));
  const [first] = [...notices, ...agreed, ...expiries(docket, inForceOn)].sort((a, b) =>
    compareDates(a.date.on, b.date.on),
  );
  return first ?? null;
}

/** The wire form of an end. */
export function treatyEndAnswer(end: TreatyEndFinding): TreatyEnd {
  return {
    ...datedAnswer(end.date),
    cause: end.cause,
    eventId: end.event?.id ?? null,
    byTreaty: end.event?.byTreaty ?? null,
    explanation: { steps: end.steps },
  };
}

function noticeEnds(docket: Docket, inForceOn: PlainDate | null): TreatyEndFinding[] {
  if (inForceOn === null) return [];
  const since = { participant: inForceOn, treaty: inForceOn };
  return findExits(docket, null, since).flatMap(({ event, date, steps }) =>
    date === null ? [] : { cause: "notice" as const, event, date, steps },
  );
}

function agreedEnds(docket: Docket): TreatyEndFinding[] {
  return eventsOf(docket.events, ["termination"]).flatMap((event) => {
    const date = settleDate(effectDay(event), null);
    if (date === null) return [];
    const isReplaced = event.byTreaty !== null;
    const words = isReplaced ? `terminated by the later treaty ${event.byTreaty} on` : "terminated";
    const cause = isReplaced ? ("later-treaty" as const) : ("agreement" as const);
    return { cause, event, date: { ...date, computed: null, stated: date.on }, steps: [eventStep(event, words)] };
  });
}

/** A record that a notice has worked is not a second end beside it. */
function isStatementOf(end: TreatyEndFinding, notices: readonly TreatyEndFinding[]): boolean {
  return notices.some((notice) => hasCome(notice.date.on, end.date.on));
}

function expiries(docket: Docket, inForceOn: PlainDate | null): TreatyEndFinding[] {
  const term = inForceOn === null ? null : findTermEnd(docket, inForceOn);
  const source = term === null ? docket.events : docket.known.all;
  const [statement] = eventsOf(source, ["expiry"]);
  const stated = statement === undefined ? null : statedBy(statement);
  const date = settleDate(term?.on ?? null, stated);
  if (date === null) return [];
  const event = term?.event ?? statement ?? null;
  return [{ cause: "expiry", event, date, steps: [...(term?.steps ?? []), ...date.steps] }];
}
