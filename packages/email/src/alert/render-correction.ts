import { cleanData } from "../clean-data.ts";
import { lineText, paragraph, section } from "../document/mail-document.ts";
import { renderDocument } from "../document/render-document.tsx";
import type { Locale } from "../messages/locale.ts";
import { MESSAGES } from "../messages/messages.ts";
import type { MailParts } from "../personalise.ts";
import {
  changesSection,
  eventHeadline,
  factsSection,
  reasonBlocks,
  sourcesSections,
  whySection,
} from "./alert-blocks.ts";
import { ALERT_PLACEHOLDERS, type AlertPlaceholder, type CorrectionData } from "./alert-data.ts";
import { alertDocument } from "./alert-document.ts";
import { correctedLine } from "./corrected-line.ts";

/** Renders a correction (SPEC C7): what was said before, what is right now, then the facts. */
export async function renderCorrection(locale: Locale, given: CorrectionData): Promise<MailParts<AlertPlaceholder>> {
  const data = cleanData(given);
  const { correction } = MESSAGES[locale].alert;
  const headline = eventHeadline(locale, data.treaty, data.event);
  const said = { form: data.treaty.form, precision: data.event.precision };
  const items = data.corrected.map((field) => ({ line: correctedLine(locale, said, field), details: [] }));
  const [first] = items;
  const reason = reasonBlocks(locale, correction.reason, data.reason);
  const document = alertDocument(locale, data, {
    name: correction.name,
    subject: correction.subject(headline),
    preview: first === undefined ? correction.intro : lineText(first.line),
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
