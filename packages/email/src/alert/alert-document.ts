import { alertFooter } from "../document/bulk-footer.ts";
import type { Block, MailDocument } from "../document/mail-document.ts";
import type { Locale } from "../messages/locale.ts";
import { MESSAGES, PRODUCT } from "../messages/messages.ts";
import type { AlertTreaty, Imprinted } from "./alert-data.ts";

type Told = {
  /** "Correction", "Takes effect today". */
  readonly name: string;
  readonly subject: string;
  readonly preview: string;
  readonly blocks: readonly Block[];
};

type About = Imprinted & { readonly treaty: AlertTreaty; readonly url: string };

/** The sheet of every mail about one treaty: its title, what there is to say, the way to its page and the way out. */
export function alertDocument(locale: Locale, { treaty, url, imprint }: About, told: Told): MailDocument {
  const { sheet } = MESSAGES[locale];
  return {
    subject: `${told.subject} – ${treaty.shortTitle}`,
    colon: sheet.colon,
    preview: told.preview,
    eyebrow: `${PRODUCT} · ${told.name}`,
    title: treaty.shortTitle,
    subtitle: treaty.title === treaty.shortTitle ? null : treaty.title,
    blocks: [...told.blocks, { kind: "button", label: sheet.openTreaty, url, hint: null }],
    footer: alertFooter(locale, imprint),
  };
}
