import { formatPlainDate, isBefore, type PlainDate, parsePlainDate } from "./calendar-date.ts";
import { addPeriod } from "./day-count.ts";
import type { Docket } from "./docket.ts";
import { effectDay } from "./event-day.ts";
import { eventsOfKinds } from "./event-index.ts";
import type { ExplanationStep } from "./explanation.ts";
import { noteStep } from "./explanation-step.ts";
import { periodWords } from "./rule-words.ts";

/** A day raised to the floor a clause sets; null while the floor itself is open. */
export type FlooredDay = { readonly date: PlainDate | null; readonly steps: readonly ExplanationStep[] };

/** Keeps a day of entry into force from falling before the floor of its clause (P15). Source: CWC art. XXI, ICCPR-OP1 art. 9. */
export function applyFloor(docket: Docket, date: PlainDate): FlooredDay {
  const { notBefore } = docket.rules.entryIntoForce;
  if (notBefore === null) return { date, steps: [] };
  if (typeof notBefore === "string") return raise(date, parsePlainDate(notBefore), "");
  if (notBefore.kind === "after-opening") {
    const opened = openingDay(docket);
    if (opened === null) return { date, steps: [noteStep("the opening for signature is not on record")] };
    const words = `, ${periodWords(notBefore.period)} after opening for signature`;
    return raise(date, addPeriod(opened, notBefore.period), words);
  }
  const { treaty, on } = notBefore;
  const floor = docket.related.get(treaty)?.inForceOn ?? (on === null ? null : parsePlainDate(on));
  if (floor === null) return { date: null, steps: [noteStep(`waits for the entry into force of ${treaty}`)] };
  return raise(date, floor, `, when ${treaty} entered into force`);
}

function raise(date: PlainDate, floor: PlainDate, words: string): FlooredDay {
  if (!isBefore(date, floor)) return { date, steps: [] };
  return { date: floor, steps: [noteStep(`not before ${formatPlainDate(floor)}${words}`)] };
}

function openingDay(docket: Docket): PlainDate | null {
  const [opening] = eventsOfKinds(docket.visible, ["opened-for-signature"]);
  const [signature] = eventsOfKinds(docket.visible, ["signature", "definitive-signature"]);
  const first = opening ?? signature;
  return first === undefined ? null : effectDay(first);
}
