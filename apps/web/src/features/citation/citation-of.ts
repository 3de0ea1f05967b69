import type { TreatyView } from "@pacta/services";
import { plainDayWords } from "../../dates/day-words.ts";
import { readEnv } from "../../env.ts";
import { type Moment, withMoment } from "../../http/moment.ts";
import { treatyStatusWord } from "../../messages/law-words.ts";
import { localPath } from "../../messages/locale.ts";
import { messages } from "../../messages/messages.ts";
import { currentLocale } from "../../messages/request-locale.ts";
import { todayIso } from "../../server/today.ts";
import type { Citation } from "./citation.ts";

/** A treaty page as it is cited: its address keeps both clocks, so that it says the same for ever. */
export function citationOf(treaty: TreatyView, moment: Moment): Citation {
  const { insight: t } = messages();
  const asOf = moment.asOf ?? treaty.asOf;
  const path = withMoment(`/treaties/${treaty.slug}`, { asOf, knownAt: moment.knownAt });
  const english = treaty.titles.find(({ language }) => language === "en") ?? treaty.titles[0];
  return {
    slug: treaty.slug,
    title: english?.title ?? treaty.shortTitle,
    shortTitle: treaty.shortTitle,
    signedOn: treaty.signedOn,
    signedAt: treaty.signedAt,
    register: treaty.identifiers.map(({ scheme, value }) => `${scheme} ${value}`)[0] ?? null,
    status: t.citeStatus(treatyStatusWord(treaty.status.kind), plainDayWords(asOf)),
    url: new URL(localPath(path, currentLocale()), readEnv().APP_URL).href,
    retrievedOn: todayIso(),
  };
}
