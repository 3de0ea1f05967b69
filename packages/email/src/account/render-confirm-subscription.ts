import type { Imprinted } from "../alert/alert-data.ts";
import { cleanData } from "../clean-data.ts";
import { type Block, paragraph } from "../document/mail-document.ts";
import { renderDocument } from "../document/render-document.tsx";
import type { Locale } from "../messages/locale.ts";
import { MESSAGES } from "../messages/messages.ts";
import type { MailParts } from "../personalise.ts";
import { placeholder } from "../placeholder.ts";
import { accountDocument, action } from "./account-document.ts";

const CONFIRM_PLACEHOLDERS = ["follows", "confirmUrl"] as const;
export type ConfirmPlaceholder = (typeof CONFIRM_PLACEHOLDERS)[number];

const INVITATION_PLACEHOLDERS = ["owner", ...CONFIRM_PLACEHOLDERS] as const;
export type InvitationPlaceholder = (typeof INVITATION_PLACEHOLDERS)[number];

/** Renders the confirmation mail of a language, the same for everybody but for its placeholders. */
export async function renderConfirmSubscription(
  locale: Locale,
  given: Imprinted = {},
): Promise<MailParts<ConfirmPlaceholder>> {
  const { confirm } = MESSAGES[locale].account;
  const document = accountDocument(locale, cleanData(given), {
    subject: confirm.subject,
    title: confirm.title,
    blocks: [paragraph(confirm.intro), followed(), action(locale, confirm.action, placeholder("confirmUrl"))],
    hints: [confirm.expiry],
  });
  return renderDocument({ locale, document }, CONFIRM_PLACEHOLDERS);
}

/** Renders the mail to an address that somebody else suggested (SPEC E11): it must confirm itself. */
export async function renderTeamInvitation(
  locale: Locale,
  given: Imprinted = {},
): Promise<MailParts<InvitationPlaceholder>> {
  const { invitation } = MESSAGES[locale].account;
  const owner = placeholder("owner");
  const document = accountDocument(locale, cleanData(given), {
    subject: invitation.subject(owner),
    title: invitation.title,
    blocks: [
      paragraph(invitation.intro(owner)),
      followed(),
      action(locale, invitation.action, placeholder("confirmUrl")),
    ],
    hints: [invitation.expiry, MESSAGES[locale].sheet.unasked],
  });
  return renderDocument({ locale, document }, INVITATION_PLACEHOLDERS);
}

function followed(): Block {
  return { kind: "marked", items: [{ line: [{ strong: placeholder("follows") }], details: [] }] };
}
