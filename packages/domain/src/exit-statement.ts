import { compareDates, formatPlainDate, isBefore } from "./calendar-date.ts";
import type { Docket } from "./docket.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay, effectDay } from "./event-day.ts";
import { actsOf, eventsOfKinds } from "./event-index.ts";
import type { ExplanationStep } from "./explanation.ts";
import { noteStep } from "./explanation-step.ts";

/** What the records of one exit's effect say together: the one to follow, if any, and where they differ. */
export type ExitStatements = {
  readonly all: readonly TreatyEvent[];
  readonly chosen: TreatyEvent | null;
  readonly steps: readonly ExplanationStep[];
};

/**
 * Reads the later records that this very exit took effect. An uncontested one goes before contested
 * ones; contested ones that differ are followed only where the rule gives no day. Source: DOMAIN §2.8.
 */
export function exitStatements(docket: Docket, notice: TreatyEvent, isComputed: boolean): ExitStatements {
  const all = statementsOf(docket, notice);
  const days = new Set(all.map((event) => effectDay(event).toString()));
  const [first = null] = all;
  if (days.size < 2) return { all, chosen: first, steps: [] };
  const firm = all.find(({ certainty }) => certainty !== "contested") ?? null;
  const steps = [noteStep(`sources disagree: ${all.toSorted(compareEffects).map(alternativeWords).join(", ")}`)];
  const latest = all.toSorted(compareEffects).at(-1) ?? null;
  return { all, chosen: firm ?? (isComputed ? null : latest), steps };
}

function statementsOf(docket: Docket, notice: TreatyEvent): TreatyEvent[] {
  const own = actsOf(docket.known, notice.participant);
  const given = actDay(notice);
  const next = own.find((event) => event.kind === notice.kind && isBefore(given, actDay(event)));
  return [...own.filter(({ kind }) => kind === "withdrawal-effective"), ...endsOfTreaty(docket)].filter((event) => {
    if (event.concerns !== null) return event.concerns === notice.id;
    const day = effectDay(event);
    return isBefore(given, day) && (next === undefined || !isBefore(actDay(next), day));
  });
}

/** A notice under a bilateral treaty works by ending it. */
function endsOfTreaty(docket: Docket): TreatyEvent[] {
  if (docket.rules.form !== "bilateral") return [];
  return eventsOfKinds(docket.known, ["termination"]).filter(({ byTreaty }) => byTreaty === null);
}

function alternativeWords(event: TreatyEvent): string {
  return `${formatPlainDate(effectDay(event))} (${event.source ?? "source not recorded"})`;
}

function compareEffects(a: TreatyEvent, b: TreatyEvent): number {
  return compareDates(effectDay(a), effectDay(b));
}
