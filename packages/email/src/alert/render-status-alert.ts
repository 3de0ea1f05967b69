import { cleanData } from "../clean-data.ts";
import { paragraph } from "../document/mail-document.ts";
import { renderDocument } from "../document/render-document.tsx";
import type { Locale } from "../messages/locale.ts";
import { MESSAGES } from "../messages/messages.ts";
import type { MailParts } from "../personalise.ts";
import {
  changesSection,
  eventHeadline,
  factsSection,
  firstChange,
  sourcesSections,
  whySection,
} from "./alert-blocks.ts";
import { ALERT_PLACEHOLDERS, type AlertPlaceholder, type StatusAlertData } from "./alert-data.ts";
import { alertDocument } from "./alert-document.ts";

/** Renders an alert once per event and language; `personaliseMessage` then makes each recipient's copy. */
export async function renderStatusAlert(locale: Locale, given: StatusAlertData): Promise<MailParts<AlertPlaceholder>> {
  const data = cleanData(given);
  const headline = eventHeadline(locale, data.treaty, data.event);
  const document = alertDocument(locale, data, {
    name: MESSAGES[locale].alert.name,
    subject: headline,
    preview: firstChange(locale, data.changes),
    blocks: [
      paragraph({ strong: headline }),
      changesSection(locale, data.changes),
      ...whySection(locale, data.why, data.changes),
      factsSection(locale, data),
      ...sourcesSections(locale, data),
    ],
  });
  return renderDocument({ locale, document }, ALERT_PLACEHOLDERS);
}
