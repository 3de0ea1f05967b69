import { render } from "@react-email/render";
import type { Locale } from "./locale.ts";
import type { MailParts } from "./personalise.ts";
import { StatusAlert } from "./status-alert.tsx";
import { statusAlertCopy } from "./status-alert-copy.ts";
import { ALERT_PLACEHOLDERS, type AlertPlaceholder, type StatusAlertData } from "./status-alert-data.ts";
import { statusAlertText } from "./status-alert-text.ts";

/** Renders an alert once per event and language; `personalise` then makes each recipient's copy. */
export async function renderStatusAlert(locale: Locale, data: StatusAlertData): Promise<MailParts<AlertPlaceholder>> {
  const copy = statusAlertCopy(locale, data);
  return {
    subject: copy.subject,
    html: await render(<StatusAlert locale={locale} copy={copy} />),
    text: statusAlertText(copy),
    awaits: ALERT_PLACEHOLDERS,
  };
}
