import { cleanData } from "../clean-data.ts";
import { type Block, paragraph, section } from "../document/mail-document.ts";
import { renderDocument } from "../document/render-document.tsx";
import { formatDay } from "../messages/format-day.ts";
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
import { ALERT_PLACEHOLDERS, type AlertPlaceholder, type CancellationData } from "./alert-data.ts";
import { alertDocument } from "./alert-document.ts";

/** Renders the mail that takes back an earlier one (SPEC C5): the event is retracted, or the notice revoked. */
export async function renderCancellation(
  locale: Locale,
  given: CancellationData,
): Promise<MailParts<AlertPlaceholder>> {
  const data = cleanData(given);
  const { cancellation } = MESSAGES[locale].alert;
  const headline = eventHeadline(locale, data.treaty, data.event);
  const told = cancellation.told(formatDay(locale, data.toldOn));
  const document = alertDocument(locale, data, {
    name: cancellation.name,
    subject: cancellation.subject(headline),
    preview: `${told} ${causeSentence(locale, data)}`,
    blocks: [
      paragraph({ strong: told }),
      ...causeBlocks(locale, data),
      section(cancellation.what, paragraph(headline)),
      changesSection(locale, data.changes),
      ...whySection(locale, data.why, data.changes),
      factsSection(locale, data),
      ...sourcesSections(locale, data),
    ],
  });
  return renderDocument({ locale, document }, ALERT_PLACEHOLDERS);
}

function causeSentence(locale: Locale, { cause }: CancellationData): string {
  const { cancellation } = MESSAGES[locale].alert;
  return cause.kind === "retracted" ? cancellation.retracted : cancellation.revoked(formatDay(locale, cause.on));
}

function causeBlocks(locale: Locale, data: CancellationData): readonly Block[] {
  const { cancellation } = MESSAGES[locale].alert;
  const { cause, event } = data;
  const sentence = paragraph(causeSentence(locale, data));
  if (cause.kind === "retracted") {
    return [sentence, ...reasonBlocks(locale, cancellation.reason, cause.reason)];
  }
  const { takesEffectOn } = event;
  const noEffect = takesEffectOn === null ? [] : [paragraph(cancellation.noEffect(formatDay(locale, takesEffectOn)))];
  return [sentence, ...noEffect];
}
