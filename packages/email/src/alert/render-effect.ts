import { cleanData } from "../clean-data.ts";
import { type Block, paragraph } from "../document/mail-document.ts";
import { renderDocument } from "../document/render-document.tsx";
import { formatDay } from "../messages/format-day.ts";
import type { Locale } from "../messages/locale.ts";
import { MESSAGES } from "../messages/messages.ts";
import type { MailParts } from "../personalise.ts";
import { headlineOf, sourcesSections, whySection } from "./alert-blocks.ts";
import { ALERT_PLACEHOLDERS, type AlertPlaceholder, type EffectData, type ReminderData } from "./alert-data.ts";
import { alertDocument } from "./alert-document.ts";

/** Renders the mail of the day itself (SPEC C5): what was notified earlier takes effect today. */
export async function renderEffect(locale: Locale, given: EffectData): Promise<MailParts<AlertPlaceholder>> {
  const data = cleanData(given);
  const { effect } = MESSAGES[locale].alert;
  const headline = effectHeadline(locale, data);
  const today = effect.today(formatDay(locale, data.on));
  const document = alertDocument(locale, data, {
    name: effect.name,
    subject: effect.subject(headline),
    preview: today,
    blocks: [paragraph({ strong: headline }), paragraph(today), ...groundBlocks(locale, data)],
  });
  return renderDocument({ locale, document }, ALERT_PLACEHOLDERS);
}

/** Renders a reminder: how many days are left, and which day it is. */
export async function renderReminder(locale: Locale, given: ReminderData): Promise<MailParts<AlertPlaceholder>> {
  const data = cleanData(given);
  const { reminder } = MESSAGES[locale].alert;
  const headline = effectHeadline(locale, data);
  const span = spanWords(locale, data.daysLeft);
  const when = reminder.on(span, formatDay(locale, data.on));
  const document = alertDocument(locale, data, {
    name: reminder.name,
    subject: reminder.subject(span, headline),
    preview: when,
    blocks: [
      paragraph({ strong: headline }),
      paragraph(when),
      paragraph(reminder.mayChange),
      ...groundBlocks(locale, data),
    ],
  });
  return renderDocument({ locale, document }, ALERT_PLACEHOLDERS);
}

function effectHeadline(locale: Locale, { participantName, effect }: EffectData): string {
  return headlineOf(participantName, MESSAGES[locale].alert.effects[effect]);
}

function spanWords(locale: Locale, daysLeft: number): string {
  const { reminder } = MESSAGES[locale].alert;
  if (daysLeft <= 0) return reminder.today;
  return daysLeft === 1 ? reminder.tomorrow : reminder.inDays(daysLeft);
}

function groundBlocks(locale: Locale, data: EffectData): readonly Block[] {
  return [...whySection(locale, data.why, []), ...sourcesSections(locale, data)];
}
