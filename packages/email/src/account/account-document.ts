import type { Imprinted } from "../alert/alert-data.ts";
import { imprintOf } from "../document/bulk-footer.ts";
import { type Block, lineText, type MailDocument, quiet } from "../document/mail-document.ts";
import type { Locale } from "../messages/locale.ts";
import { MESSAGES, PRODUCT } from "../messages/messages.ts";

type Said = {
  readonly subject: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** What else there is to know, in small print. */
  readonly hints: readonly string[];
};

/** The sheet of a mail about an account or an address: it goes to one person and has no way out of a list. */
export function accountDocument(locale: Locale, { imprint }: Imprinted, said: Said): MailDocument {
  return {
    subject: said.subject,
    colon: MESSAGES[locale].sheet.colon,
    preview: firstParagraph(said.blocks) ?? said.title,
    eyebrow: said.subject === said.title ? PRODUCT : `${PRODUCT} · ${said.subject}`,
    title: said.title,
    subtitle: null,
    blocks: said.blocks,
    footer: [...said.hints, MESSAGES[locale].sheet.notOfficial].map((hint) => quiet(hint)).concat(imprintOf(imprint)),
  };
}

function firstParagraph(blocks: readonly Block[]): string | undefined {
  const [first] = blocks.flatMap((block) => (block.kind === "paragraph" ? [lineText(block.line)] : []));
  return first;
}

/** The one thing to do, with its address in full for those who cannot click. */
export function action(locale: Locale, label: string, url: string): Block {
  return { kind: "button", label, url, hint: MESSAGES[locale].sheet.linkHint };
}
