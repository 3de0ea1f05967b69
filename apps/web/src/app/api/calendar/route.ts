import { calendarFile } from "@pacta/outputs";
import { readEnv } from "../../../env.ts";
import { upcomingEntries } from "../../../features/outputs/upcoming-entries.ts";
import { conditionalAnswer } from "../../../http/conditional.ts";
import { messages } from "../../../messages/messages.ts";
import { currentLanguage, inRequestLocale } from "../../../messages/request-locale.ts";
import { apiCaller } from "../../../server/api-caller.ts";

const MOST = 200;

/** `/calendar.ics`: the coming effects as all-day events. */
export function GET(request: Request): Promise<Response> {
  return inRequestLocale(async () => {
    const { effects } = await (await apiCaller()).event.upcoming({ limit: MOST, language: currentLanguage() });
    const body = calendarFile(messages().home.calendarTitle, upcomingEntries(effects, readEnv().APP_URL));
    return conditionalAnswer(request, { body, type: "text/calendar; charset=utf-8", changedAt: null });
  });
}
