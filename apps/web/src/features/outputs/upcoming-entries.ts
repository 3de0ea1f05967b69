import type { CalendarEntry } from "@pacta/outputs";
import type { UpcomingView } from "@pacta/services";
import { capitalised } from "../../messages/capitalised.ts";
import { localPath } from "../../messages/locale.ts";
import { messages } from "../../messages/messages.ts";
import { currentLocale } from "../../messages/request-locale.ts";
import { todayIso } from "../../server/today.ts";

/** Coming effects as days of a calendar; each keeps its identity while treaty, participant and kind stay. */
export function upcomingEntries(effects: readonly UpcomingView[], site: string): CalendarEntry[] {
  const kinds: Readonly<Record<string, string>> = messages().words.upcoming;
  const changedAt = new Date(`${todayIso()}T00:00:00Z`);
  return effects.map((effect) => {
    const what = kinds[effect.kind] ?? effect.kind;
    const who = effect.participantName === null ? what : `${effect.participantName}: ${what}`;
    return {
      uid: `${effect.treaty.slug}/${effect.kind}/${effect.participantName ?? ""}@${new URL(site).hostname}`,
      day: effect.on,
      title: `${capitalised(who)} – ${effect.treaty.shortTitle}`,
      facts: effect.why,
      url: new URL(localPath(`/treaties/${effect.treaty.slug}`, currentLocale()), site).href,
      category: effect.kind,
      sequence: 0,
      changedAt,
      isCancelled: false,
    };
  });
}
