import { render } from "@react-email/render";
import { ConfirmSubscription } from "./confirm-subscription.tsx";
import type { Locale } from "./locale.ts";
import { MESSAGES } from "./messages.ts";
import type { MailParts } from "./personalise.ts";
import { placeholder } from "./placeholder.ts";

const CONFIRM_PLACEHOLDERS = ["follows", "confirmUrl"] as const;
export type ConfirmPlaceholder = (typeof CONFIRM_PLACEHOLDERS)[number];

function confirmText(locale: Locale): string {
  const words = MESSAGES[locale];
  const blocks = [
    `${words.product} · ${words.confirmSubject}`,
    words.confirmTitle,
    words.confirmIntro,
    placeholder("follows"),
    `${words.confirmAction}: ${placeholder("confirmUrl")}`,
    words.confirmExpiry,
    words.notOfficial,
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** Renders the confirmation mail of a language, the same for everybody but for its placeholders. */
export async function renderConfirmSubscription(locale: Locale): Promise<MailParts<ConfirmPlaceholder>> {
  return {
    subject: MESSAGES[locale].confirmSubject,
    html: await render(<ConfirmSubscription locale={locale} />),
    text: confirmText(locale),
    awaits: CONFIRM_PLACEHOLDERS,
  };
}
