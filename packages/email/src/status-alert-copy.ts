import { type DayPrecision, formatDay } from "./format-day.ts";
import type { Locale } from "./locale.ts";
import { mailText } from "./mail-text.ts";
import { MESSAGES, type Messages } from "./messages.ts";
import type { AlertChange, AlertReference, StatusAlertData } from "./status-alert-data.ts";

const MOST_CHANGES = 10;

export type ChangeCopy = {
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  readonly when: string;
  readonly why: string;
};

export type SourceCopy = { readonly citation: string; readonly url: string | null; readonly retrieved: string | null };

/** Every sentence of one alert, in order: the HTML and the plain text are two prints of it. */
export type StatusAlertCopy = {
  readonly words: Messages;
  readonly subject: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly headline: string;
  readonly changes: readonly ChangeCopy[];
  readonly moreChanges: string | null;
  /** Null where a change says it already. */
  readonly why: string | null;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly sources: readonly SourceCopy[];
  readonly statusAsAt: string;
  readonly url: string;
};

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function webUrl(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}

function changeCopy(locale: Locale, change: AlertChange): ChangeCopy {
  const words = MESSAGES[locale];
  return {
    subject: change.participantName ?? words.treatyStatus,
    from: change.fromWord,
    to: change.toWord,
    when:
      change.effectiveOn === null ? words.effectiveUnknown : words.effectiveOn(formatDay(locale, change.effectiveOn)),
    why: change.why,
  };
}

function sourceCopy(locale: Locale, { citation, url, retrievedOn }: AlertReference): SourceCopy {
  const retrieved = retrievedOn === null ? null : MESSAGES[locale].retrievedOn(formatDay(locale, retrievedOn));
  return { citation, url: webUrl(url), retrieved };
}

function factsOf(locale: Locale, event: StatusAlertData["event"]): StatusAlertCopy["facts"] {
  const words = MESSAGES[locale];
  const day = (iso: string | null, precision: DayPrecision) =>
    iso === null ? null : formatDay(locale, iso, precision);
  const rows: readonly (readonly [string, string | null])[] = [
    [words.event, capitalised(event.word)],
    [words.participant, event.participantName],
    [words.actDate, day(event.actDate, event.precision)],
    [words.receivedDate, day(event.receivedDate, "day")],
    [words.effectiveDate, day(event.takesEffectOn, "day")],
    [words.place, event.place],
    [words.text, event.text],
  ];
  return rows.flatMap(([label, value]) => (value === null || value === "" ? [] : [{ label, value }]));
}

/** Cuts placeholder marks out of every string of the data, however deep. */
function cleaned(data: StatusAlertData): StatusAlertData {
  // The reviver keeps every key and type; it only shortens strings.
  return JSON.parse(JSON.stringify(data), (_key, value: unknown) =>
    typeof value === "string" ? mailText(value) : value,
  ) as StatusAlertData;
}

/** Puts the facts of an alert into words. */
export function statusAlertCopy(locale: Locale, given: StatusAlertData): StatusAlertCopy {
  const words = MESSAGES[locale];
  const { treaty, event, changes, why, references, url } = cleaned(given);
  const headline = [event.participantName, event.word].filter((part) => part !== null).join(" – ");
  const hidden = changes.length - MOST_CHANGES;
  return {
    words,
    subject: `${capitalised(headline)} – ${treaty.shortTitle}`,
    title: treaty.shortTitle,
    subtitle: treaty.title === treaty.shortTitle ? null : treaty.title,
    headline: capitalised(headline),
    changes: changes.slice(0, MOST_CHANGES).map((change) => changeCopy(locale, change)),
    moreChanges: hidden > 0 ? words.moreChanges(hidden) : null,
    why: changes.some((change) => change.why === why) ? null : why,
    facts: factsOf(locale, event),
    sources: references.map((reference) => sourceCopy(locale, reference)),
    statusAsAt: words.statusAsAt(formatDay(locale, treaty.statusAsAt)),
    url,
  };
}
