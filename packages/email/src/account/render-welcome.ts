import type { Imprinted } from "../alert/alert-data.ts";
import { cleanData } from "../clean-data.ts";
import { paragraph } from "../document/mail-document.ts";
import { renderDocument } from "../document/render-document.tsx";
import type { Locale } from "../messages/locale.ts";
import { MESSAGES } from "../messages/messages.ts";
import type { MailParts } from "../personalise.ts";
import { accountDocument } from "./account-document.ts";

export type WelcomeData = Imprinted & {
  /** The sentences of what the address followed without an account (SPEC E8). */
  readonly merged: readonly string[];
  readonly manageUrl: string;
};

/** Renders the mail to a new account: what its address followed is now its own. */
export async function renderWelcome(locale: Locale, given: WelcomeData): Promise<MailParts<never>> {
  const data = cleanData(given);
  const { welcome } = MESSAGES[locale].account;
  const items = data.merged.map((sentence) => ({ line: [{ strong: sentence }], details: [] }));
  const document = accountDocument(locale, data, {
    subject: welcome.subject,
    title: welcome.title,
    blocks: [
      ...(items.length === 0
        ? [paragraph(welcome.nothing)]
        : [paragraph(welcome.moved), { kind: "marked", items } as const]),
      { kind: "button", label: welcome.action, url: data.manageUrl, hint: null },
    ],
    hints: [],
  });
  return renderDocument({ locale, document }, []);
}
