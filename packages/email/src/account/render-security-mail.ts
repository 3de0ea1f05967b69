import type { Imprinted } from "../alert/alert-data.ts";
import { cleanData } from "../clean-data.ts";
import { type Block, paragraph } from "../document/mail-document.ts";
import { renderDocument } from "../document/render-document.tsx";
import { formatMoment } from "../messages/format-day.ts";
import type { Locale } from "../messages/locale.ts";
import { MESSAGES } from "../messages/messages.ts";
import type { MailParts } from "../personalise.ts";
import { accountDocument, action } from "./account-document.ts";

/** What happened to an account, or waits for its owner. `at` and `expiresAt` are ISO instants. */
export type SecurityMailData = Imprinted &
  (
    | { readonly kind: "password-reset"; readonly resetUrl: string; readonly expiresAt: string }
    | { readonly kind: "password-changed"; readonly at: string; readonly accountUrl: string }
  );

type Said = {
  readonly subject: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly hints: readonly string[];
};

/** Renders a mail about the safety of an account. */
export async function renderSecurityMail(locale: Locale, given: SecurityMailData): Promise<MailParts<never>> {
  const data = cleanData(given);
  return renderDocument({ locale, document: accountDocument(locale, data, said(locale, data)) }, []);
}

function said(locale: Locale, data: SecurityMailData): Said {
  const { security } = MESSAGES[locale].account;
  switch (data.kind) {
    case "password-reset":
      return passwordReset(locale, data);
    case "password-changed":
      return happened(locale, data, security.passwordChangedSubject, security.passwordChanged);
  }
}

function passwordReset(locale: Locale, data: Extract<SecurityMailData, { kind: "password-reset" }>): Said {
  const { account, sheet } = MESSAGES[locale];
  const { security } = account;
  return {
    subject: security.resetSubject,
    title: security.resetSubject,
    blocks: [paragraph(security.reset), action(locale, security.resetAction, data.resetUrl)],
    hints: [security.resetExpiry(formatMoment(locale, new Date(data.expiresAt))), sheet.unasked],
  };
}

type Happened = { readonly at: string; readonly accountUrl: string };

function happened(locale: Locale, { at, accountUrl }: Happened, subject: string, sentence: string): Said {
  const { account, sheet } = MESSAGES[locale];
  const { security } = account;
  return {
    subject,
    title: subject,
    blocks: [
      paragraph(sentence),
      paragraph(`${security.when}${sheet.colon} ${formatMoment(locale, new Date(at))}`),
      paragraph(security.notYou),
      { kind: "button", label: security.action, url: accountUrl, hint: null },
    ],
    hints: [],
  };
}
