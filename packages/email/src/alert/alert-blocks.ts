import { actWord, type EventKind, lawWords } from "@pacta/domain";
import { type Block, type Item, lineText, paragraph, type Span, section } from "../document/mail-document.ts";
import { capitalised } from "../messages/capitalised.ts";
import { type DayPrecision, formatDay } from "../messages/format-day.ts";
import { keepDaysTogether } from "../messages/keep-together.ts";
import type { Locale } from "../messages/locale.ts";
import { MESSAGES } from "../messages/messages.ts";
import type { AlertChange, AlertEvent, AlertReference, AlertTreaty, StatusAlertData } from "./alert-data.ts";

const MOST_CHANGES = 10;

/** Explanations are written in English. */
export function inEnglish(locale: Locale, text: string): Span {
  const kept = keepDaysTogether(text);
  return locale === "en" ? kept : { english: kept };
}

/** "Testland – notice of termination". */
export function headlineOf(who: string | null, what: string): string {
  return capitalised(who === null ? what : `${who} – ${what}`);
}

/** "Reason: …", for those who gave one. */
export function reasonBlocks(locale: Locale, label: string, reason: string | null): readonly Block[] {
  return reason === null || reason === "" ? [] : [paragraph(`${label}${MESSAGES[locale].sheet.colon} ${reason}`)];
}

export function eventHeadline(locale: Locale, treaty: AlertTreaty, event: AlertEvent): string {
  return headlineOf(event.participantName, actIn(locale, treaty, event.kind));
}

export function actIn(locale: Locale, treaty: Pick<AlertTreaty, "form">, kind: EventKind): string {
  return actWord(kind, treaty.form, locale);
}

/** What the event changed in law, the first of it. */
export function changesSection(locale: Locale, changes: readonly AlertChange[]): Block {
  const { alert } = MESSAGES[locale];
  const hidden = changes.length - MOST_CHANGES;
  if (changes.length === 0) return section(alert.change, paragraph(alert.noChange));
  const items = changes.slice(0, MOST_CHANGES).map((change) => changeItem(locale, change));
  const more = hidden > 0 ? [paragraph(alert.moreChanges(hidden))] : [];
  return section(alert.change, { kind: "marked", items }, ...more);
}

/** The first change in a line: what a list of mails shows of it. */
export function firstChange(locale: Locale, [change]: readonly AlertChange[]): string {
  return change === undefined ? MESSAGES[locale].alert.noChange : lineText(changeItem(locale, change).line);
}

function changeItem(locale: Locale, change: AlertChange): Item {
  const { alert, sheet } = MESSAGES[locale];
  const { subject, from, to } = changeWords(locale, change);
  const { effectiveOn, why } = change;
  const when = effectiveOn === null ? alert.effectiveUnknown : alert.effectiveOn(formatDay(locale, effectiveOn));
  return {
    line: [`${subject}${sheet.colon} ${from} → `, { strong: to }, `, ${when}`],
    details: why === "" ? [] : [[inEnglish(locale, why)]],
  };
}

function changeWords(locale: Locale, change: AlertChange) {
  const law = lawWords(locale);
  if (change.scope === "treaty") {
    const { from, to } = change;
    return { subject: MESSAGES[locale].alert.treatyStatus, from: law.treatyStatus[from], to: law.treatyStatus[to] };
  }
  const { participantName, from, to } = change;
  return { subject: participantName, from: law.participantStatus[from], to: law.participantStatus[to] };
}

/** Why the treaty stands as it does, unless a change says it already. */
export function whySection(locale: Locale, why: string, changes: readonly AlertChange[]): readonly Block[] {
  if (why === "" || changes.some((change) => change.why === why)) return [];
  return [section(MESSAGES[locale].alert.why, paragraph(inEnglish(locale, why)))];
}

/** What the record holds of the event. */
export function factsSection(locale: Locale, { treaty, event }: Pick<StatusAlertData, "treaty" | "event">): Block {
  const { alert } = MESSAGES[locale];
  const day = (iso: string | null, precision: DayPrecision) =>
    iso === null ? null : formatDay(locale, iso, precision);
  const rows: readonly (readonly [string, string | null])[] = [
    [alert.event, capitalised(actIn(locale, treaty, event.kind))],
    [alert.participant, event.participantName],
    [alert.actDate, day(event.actDate, event.precision)],
    [alert.receivedDate, day(event.receivedDate, "day")],
    [alert.effectiveDate, day(event.takesEffectOn, "day")],
    [alert.place, event.place],
    [alert.text, event.text],
  ];
  const facts = rows.flatMap(([label, value]) => (value === null || value === "" ? [] : [{ label, value }]));
  return section(alert.facts, { kind: "facts", facts });
}

/**
 * Where it is written, and apart from that up to which day our record is complete. The address of a source is shown, not
 * linked: the links of a mail lead to one host (G9).
 */
export function sourcesSections(
  locale: Locale,
  { references, treaty }: { readonly references: readonly AlertReference[]; readonly treaty: AlertTreaty },
): readonly Block[] {
  const { alert } = MESSAGES[locale];
  const items = references.map(({ citation, url, retrievedOn }): Item => {
    const retrieved = retrievedOn === null ? "" : `, ${alert.retrievedOn(formatDay(locale, retrievedOn))}`;
    return { line: [`${citation}${retrieved}`], details: isWebUrl(url) ? [[url]] : [] };
  });
  const asAt = paragraph(alert.statusAsAt(formatDay(locale, treaty.statusAsAt)));
  const sources = items.length === 0 ? [] : [section(alert.sources, { kind: "list", items })];
  return [...sources, section(alert.completeness, asAt)];
}

function isWebUrl(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}
