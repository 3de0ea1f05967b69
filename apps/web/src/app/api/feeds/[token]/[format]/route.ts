import { readEnv } from "../../../../../env.ts";
import { feedFormat } from "../../../../../features/feeds/feed-format.ts";
import { calendarOf } from "../../../../../features/outputs/calendar-of.ts";
import { cancellationsOf } from "../../../../../features/outputs/cancellations-of.ts";
import { outputEventOf } from "../../../../../features/outputs/output-event-of.ts";
import { answerFeed, feedOf } from "../../../../../features/outputs/serve-feed.ts";
import { upcomingEntries } from "../../../../../features/outputs/upcoming-entries.ts";
import { plainAnswer } from "../../../../../http/plain-answer.ts";
import { localPath } from "../../../../../messages/locale.ts";
import { messages } from "../../../../../messages/messages.ts";
import { currentLanguage, currentLocale, inRequestLocale } from "../../../../../messages/request-locale.ts";
import { isAbsence, isExpiry } from "../../../../../server/api-failure.ts";
import { tokenCaller } from "../../../../../server/token-caller.ts";

type Context = { readonly params: Promise<{ readonly token: string; readonly format: string }> };

/** `/feeds/<token>.atom|.json|.ics`: what one recipient follows, for whoever holds the address; 410 once revoked. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return inRequestLocale(async () => {
    const { token, format } = await params;
    const answer = await read(request, token, format);
    // What else a private address needs, no index and no referrer, `next.config.ts` says.
    answer.headers.set("Cache-Control", "private, max-age=300");
    return answer;
  });
}

async function read(request: Request, token: string, ending: string): Promise<Response> {
  const { feeds: t } = messages();
  const format = feedFormat(ending);
  if (format === null) return plainAnswer(404, t.unknown);
  const site = readEnv().APP_URL;
  try {
    const { events, effects, cancellations } = await tokenCaller().feed.read({ token, language: currentLanguage() });
    const place = {
      site,
      path: localPath(`/feeds/${token}.${ending}`, currentLocale()),
      pagePath: localPath("/inbox", currentLocale()),
      title: t.feedTitle,
    };
    const feed = feedOf(events.map(outputEventOf), { place, nextCursor: null });
    const ahead = upcomingEntries(effects, site);
    const calendar = async () => calendarOf(feed, { ...cancellationsOf(cancellations), ahead });
    return await answerFeed(request, { format, feed, calendar });
  } catch (cause) {
    if (isExpiry(cause)) return plainAnswer(410, t.gone);
    if (isAbsence(cause)) return plainAnswer(404, t.unknown);
    throw cause;
  }
}
