import { hasCome, isBefore, type PlainDate } from "./calendar-date.ts";
import { addPeriod } from "./day-count.ts";
import type { NoticeWindow } from "./exit-rule.ts";
import { firstOccurrence } from "./recurrence.ts";

/** Days on which notice is possible; `closes` is the first day on which it no longer is. */
export type OpenWindow = { readonly opens: PlainDate; readonly closes: PlainDate };

/**
 * Gives the window open on a day, else the next to open. The anniversary on which a window closes is
 * outside it: "within the year following the expiration" of ten years (ILO conventions; DOMAIN E4).
 */
export function windowFrom(window: NoticeWindow, from: PlainDate, day: PlainDate): OpenWindow {
  const openings = { from, first: window.firstOpens, every: window.every };
  const closing = (opens: PlainDate): PlainDate => addPeriod(opens, window.length);
  const { day: opens } = firstOccurrence(openings, (opening) => isBefore(day, closing(opening)));
  return { opens, closes: closing(opens) };
}

/** True when a day lies in the window. Source: DOMAIN §2.6, E4. */
export function isOpenOn({ opens, closes }: OpenWindow, day: PlainDate): boolean {
  return hasCome(opens, day) && isBefore(day, closes);
}
