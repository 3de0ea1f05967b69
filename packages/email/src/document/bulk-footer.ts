import type { Locale } from "../messages/locale.ts";
import { MESSAGES } from "../messages/messages.ts";
import { placeholder } from "../placeholder.ts";
import { type Block, quiet } from "./mail-document.ts";

/** The foot of a mail about one thing: which of the reader's filters asked for it, and the way out. */
export function alertFooter(locale: Locale, imprint: string | undefined): readonly Block[] {
  const { sheet } = MESSAGES[locale];
  return [
    quiet(`${sheet.follows} ${placeholder("follows")}`),
    { kind: "whenGiven", name: "note", block: quiet(`${sheet.note} ${placeholder("note")}`) },
    ...wayOut(locale, imprint),
  ];
}

/** The links that end or change a subscription, and what this mail is not. */
export function wayOut(locale: Locale, imprint: string | undefined): readonly Block[] {
  const { sheet } = MESSAGES[locale];
  const links = [
    { label: sheet.unsubscribe, url: placeholder("unsubscribeUrl") },
    { label: sheet.manage, url: placeholder("manageUrl") },
  ];
  return [{ kind: "links", links }, quiet(sheet.notOfficial), ...imprintOf(imprint)];
}

export function imprintOf(imprint: string | undefined): readonly Block[] {
  return imprint === undefined || imprint === "" ? [] : [quiet(imprint)];
}
