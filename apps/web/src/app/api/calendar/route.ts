import { type CalendarEntry, calendarFile } from "@pacta/outputs";
import { readEnv } from "../../../env.ts";
import { conditionalAnswer } from "../../../http/conditional.ts";
import { capitalised } from "../../../messages/capitalised.ts";
import { localPath } from "../../../messages/locale.ts";
import { messages } from "../../../messages/messages.ts";
import { currentLanguage, currentLocale, inRequestLocale } from "../../../messages/request-locale.ts";
import { apiCaller } from "../../../server/api-caller.ts";
import { todayIso } from "../../../server/today.ts";

const MOST = 200;

/** `/calendar.ics`: the coming effects as all-day events; each keeps its identity while treaty, participant and kind stay. */
export function GET(request: Request): Promise<Response> {
  return inRequestLocale(async () => {
    const { home, words } = messages();
    const { effects } = await (await apiCaller()).event.upcoming({ limit: MOST, language: currentLanguage() });
    const site = readEnv().APP_URL;
    const kinds: Readonly<Record<string, string>> = words.upcoming;
    const changedAt = new Date(`${todayIso()}T00:00:00Z`);
    const entries = effects.map((effect): CalendarEntry => {
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
    const body = calendarFile(home.calendarTitle, entries);
    return conditionalAnswer(request, { body, type: "text/calendar; charset=utf-8", changedAt: null });
  });
}
