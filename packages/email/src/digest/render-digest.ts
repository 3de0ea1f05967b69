import { actWord } from "@pacta/domain";
import { headlineOf } from "../alert/alert-blocks.ts";
import { correctedLine } from "../alert/corrected-line.ts";
import { cleanData } from "../clean-data.ts";
import { wayOut } from "../document/bulk-footer.ts";
import { type Block, type Item, type Line, type MailDocument, paragraph, section } from "../document/mail-document.ts";
import { renderDocument } from "../document/render-document.tsx";
import { listed } from "../listed.ts";
import { formatDay, formatShortDay } from "../messages/format-day.ts";
import { keepCountsTogether } from "../messages/keep-together.ts";
import type { Locale } from "../messages/locale.ts";
import { MESSAGES, PRODUCT } from "../messages/messages.ts";
import type { MailParts } from "../personalise.ts";
import { DIGEST_COUNTS, DIGEST_SECTIONS, digestCount, digestSection } from "./digest-class.ts";
import { DIGEST_PLACEHOLDERS, type DigestData, type DigestItem, type DigestPlaceholder } from "./digest-data.ts";

/** A digest is never split: what does not fit is counted and linked (SPEC F3). */
const MOST_ITEMS = 100;
/** What a list of mails has room for. */
const PREVIEWED = 3;

type Counted = DigestItem & { readonly count: ReturnType<typeof digestCount> };

/** Renders one reader's digest (SPEC F3): weightiest first, then by treaty, each with both days and why it is here. */
export async function renderDigest(locale: Locale, given: DigestData): Promise<MailParts<DigestPlaceholder>> {
  const data = cleanData(given);
  const items = inOrder(locale, data.items);
  return renderDocument({ locale, document: digestDocument(locale, data, items) }, DIGEST_PLACEHOLDERS);
}

function inOrder(locale: Locale, items: readonly DigestItem[]): readonly Counted[] {
  const counted = items.map((item) => ({ ...item, count: digestCount(item.kind, item.standing !== "new") }));
  const rank = ({ count }: Counted) => DIGEST_SECTIONS.indexOf(digestSection(count));
  const { compare } = new Intl.Collator(locale);
  return counted.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      compare(a.treatyTitle, b.treatyTitle) ||
      compare(a.actDate ?? "", b.actDate ?? "") ||
      compare(a.participantName ?? "", b.participantName ?? ""),
  );
}

function digestDocument(locale: Locale, data: DigestData, items: readonly Counted[]): MailDocument {
  const { digest, sheet } = MESSAGES[locale];
  const name = digest.names[data.cadence];
  const counts = countsOf(locale, items);
  return {
    subject: subjectOf(locale, data, counts),
    colon: sheet.colon,
    preview: items
      .slice(0, PREVIEWED)
      .map((item) => `${whatOf(locale, item)} – ${item.treatyTitle}`)
      .join("; "),
    eyebrow: `${PRODUCT} · ${name}`,
    title: formatDay(locale, data.day),
    subtitle: keepCountsTogether(counts),
    blocks: [
      ...sectionsOf(locale, items.slice(0, MOST_ITEMS)),
      ...restOf(locale, items.length - MOST_ITEMS),
      { kind: "button", label: digest.readAll, url: data.allUrl, hint: null },
    ],
    footer: wayOut(locale, data.imprint),
  };
}

function sectionsOf(locale: Locale, items: readonly Counted[]): readonly Block[] {
  return DIGEST_SECTIONS.flatMap((name) => {
    const own = items.filter(({ count }) => digestSection(count) === name);
    if (own.length === 0) return [];
    const list = { kind: "list", items: own.map((item) => itemOf(locale, item)) } as const;
    return [section(MESSAGES[locale].digest.sections[name], list)];
  });
}

/** "Testland – ratification". */
function whatOf(locale: Locale, { participantName, kind, form }: DigestItem): string {
  return headlineOf(participantName, actWord(kind, form, locale));
}

function itemOf(locale: Locale, item: DigestItem): Item {
  const { digest, sheet } = MESSAGES[locale];
  const mark = item.standing === "new" ? [] : [{ strong: `${digest[item.standing]}${sheet.colon} ` }];
  const days = [
    item.actDate === null ? null : digest.done(formatDay(locale, item.actDate, item.precision)),
    item.takesEffectOn === null ? null : digest.effect(formatDay(locale, item.takesEffectOn)),
  ].filter((day) => day !== null);
  const details: readonly Line[] = [
    ...item.corrected.map((field) => correctedLine(locale, item, field)),
    days.length === 0 ? [] : [days.join(", ")],
    ...(item.follows.length === 0 ? [] : linesOf(digest.follows(listed(item.follows)))),
    item.note === null || item.note === "" ? [] : [digest.note(item.note)],
  ];
  return {
    line: [...mark, { link: whatOf(locale, item), url: item.url }, `\u00a0– ${item.treatyTitle}`],
    details: details.filter((line) => line.length > 0),
  };
}

function linesOf(text: string): readonly Line[] {
  return text.split("\n").map((line) => [line.trim()]);
}

function restOf(locale: Locale, rest: number): readonly Block[] {
  const { digest } = MESSAGES[locale];
  return rest <= 0 ? [] : [paragraph({ strong: digest.andMore(digest.more(rest)) })];
}

/** "2 ratifications, 1 withdrawal": the most frequent first. */
function countsOf(locale: Locale, items: readonly Counted[]): string {
  const { counts } = MESSAGES[locale].digest;
  return DIGEST_COUNTS.map((name) => ({ name, number: items.filter(({ count }) => count === name).length }))
    .filter(({ number }) => number > 0)
    .toSorted((a, b) => b.number - a.number)
    .map(({ name, number }) => counts[name](number))
    .join(", ");
}

function subjectOf(locale: Locale, { cadence, day, items }: DigestData, counts: string): string {
  const { digest } = MESSAGES[locale];
  const [treaty, ...others] = new Set(items.map(({ treatyTitle }) => treatyTitle));
  if (cadence === "grouped" && treaty !== undefined && others.length === 0)
    return digest.groupedSubject(treaty, counts);
  return digest.subject(digest.names[cadence], formatShortDay(locale, day), counts);
}
