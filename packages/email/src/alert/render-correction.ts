import { cleanData } from "../clean-data.ts";
import { type Item, paragraph, section } from "../document/mail-document.ts";
import { renderDocument } from "../document/render-document.tsx";
import { formatDay } from "../messages/format-day.ts";
import type { Locale } from "../messages/locale.ts";
import { MESSAGES } from "../messages/messages.ts";
import type { MailParts } from "../personalise.ts";
import {
  actIn,
  changesSection,
  eventHeadline,
  factsSection,
  reasonBlocks,
  sourcesSections,
  whySection,
} from "./alert-blocks.ts";
import { ALERT_PLACEHOLDERS, type AlertPlaceholder, type CorrectedField, type CorrectionData } from "./alert-data.ts";
import { alertDocument } from "./alert-document.ts";

/** Renders a correction (SPEC C7): what was said before, what is right now, then the facts. */
export async function renderCorrection(locale: Locale, given: CorrectionData): Promise<MailParts<AlertPlaceholder>> {
  const data = cleanData(given);
  const { correction } = MESSAGES[locale].alert;
  const headline = eventHeadline(locale, data.treaty, data.event);
  const items = data.corrected.map((field) => correctedItem(locale, data, field));
  const reason = reasonBlocks(locale, correction.reason, data.reason);
  const document = alertDocument(locale, data, {
    name: correction.name,
    subject: correction.subject(headline),
    preview: correction.intro,
    blocks: [
      paragraph({ strong: headline }),
      paragraph(correction.intro),
      section(correction.fields, { kind: "marked", items }, ...reason),
      changesSection(locale, data.changes),
      ...whySection(locale, data.why, data.changes),
      factsSection(locale, data),
      ...sourcesSections(locale, data),
    ],
  });
  return renderDocument({ locale, document }, ALERT_PLACEHOLDERS);
}

function correctedItem(locale: Locale, data: CorrectionData, corrected: CorrectedField): Item {
  const { alert } = MESSAGES[locale];
  const [before, after] = shownValues(locale, data, corrected);
  const was = alert.correction.was(alert[corrected.field], before ?? alert.correction.nothing);
  return { line: [was, { strong: after ?? alert.correction.nothing }], details: [] };
}

type Shown = readonly [before: string | null, after: string | null];

function shownValues(locale: Locale, { treaty, event }: CorrectionData, corrected: CorrectedField): Shown {
  switch (corrected.field) {
    case "event":
      return bothShown(corrected, (kind) => actIn(locale, treaty, kind));
    case "certainty":
      return bothShown(corrected, (certainty) => MESSAGES[locale].alert.certainties[certainty]);
    case "actDate":
      return bothShown(corrected, (iso) => formatDay(locale, iso, event.precision));
    case "receivedDate":
    case "circulatedDate":
    case "effectiveDate":
      return bothShown(corrected, (iso) => formatDay(locale, iso));
    case "participant":
    case "place":
    case "text":
      return [corrected.before, corrected.after];
  }
}

function bothShown<Value>(
  { before, after }: { readonly before: Value | null; readonly after: Value | null },
  show: (value: Value) => string,
): Shown {
  return [before === null ? null : show(before), after === null ? null : show(after)];
}
