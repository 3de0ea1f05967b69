import { formatPlainDate, isBefore, type PlainDate } from "./calendar-date.ts";
import type { Docket } from "./docket.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay, effectDay } from "./event-day.ts";
import { actsOf, eventsOfKinds } from "./event-index.ts";
import type { EventKind } from "./event-kind.ts";
import { noteStep } from "./explanation-step.ts";
import type { CountedConsentDay } from "./later-rule.ts";

const ENDS_OF_STATE: ReadonlySet<EventKind> = new Set<EventKind>(["dissolution", "merger"]);

/**
 * Gives the day a succession reaches back to: the day after which the predecessor was no more, where the log
 * holds it; else the day of the notification. Source: VCLT 1978 arts. 2(1)(e), 22, 23.
 */
export function successionDay(docket: Docket, succession: TreatyEvent): CountedConsentDay {
  const day = actDay(succession);
  const ceased = succession.predecessor === null ? null : endOfState(docket, succession.predecessor);
  if (ceased === null || isBefore(day, ceased)) {
    return { date: day, steps: [noteStep("the day of succession is not stated; counted from the notification")] };
  }
  const text = `in the place of ${succession.predecessor} from ${formatPlainDate(ceased)}`;
  return { date: ceased, steps: [noteStep(text)] };
}

/** The first day on which a State was no more: dissolved, merged or continued under another code. */
export function endOfState(docket: Docket, participant: string): PlainDate | null {
  const end = actsOf(docket.visible, participant).find(({ kind }) => ENDS_OF_STATE.has(kind));
  if (end !== undefined) return effectDay(end);
  const continued = continuations(docket).find(({ predecessor }) => predecessor === participant);
  return continued === undefined ? null : effectDay(continued);
}

/**
 * Gives the codes under which one legal person acted: its own, and those of the States it continues, whose
 * treaties and dates stay its own. Source: DOMAIN §2.3, name change, continuation; practice for the USSR (1991).
 */
export function codesOf(docket: Docket, participant: string): readonly string[] {
  const all = continuations(docket);
  if (all.length === 0) return [participant];
  const codes = [participant];
  for (let index = 0; index < codes.length; index += 1) {
    const former = all
      .filter((event) => event.participant === codes[index])
      .flatMap((event) => event.predecessor ?? []);
    codes.push(...former.filter((code) => !codes.includes(code)));
  }
  return codes;
}

function continuations(docket: Docket): readonly TreatyEvent[] {
  return eventsOfKinds(docket.visible, ["continuation"]);
}
