import type { Locale } from "../messages/locale.ts";
import { messagesIn } from "../messages/messages.ts";
import type { AddressFate } from "../server/address-fate.ts";
import type { Refusal } from "./refusal-page.ts";

/** What to say of a parameter that cannot be read. */
export function unreadableField(field: string, locale: Locale): Refusal {
  const { problem: t } = messagesIn(locale);
  const known = new Map<string, string>(Object.entries(t.unreadable));
  return { status: 400, title: t.unreadableTitle, text: known.get(field) ?? t.unreadableOther(field), field };
}

/** What to say of a path that is no text. */
export function unreadableAddress(locale: Locale): Refusal {
  const { problem: t } = messagesIn(locale);
  return { status: 400, title: t.unreadableTitle, text: t.notFound, field: null };
}

/** What to say of codes that name nothing, and of a record that was taken back; null where there is a page. */
export function refusalOfFate(fate: AddressFate, locale: Locale): Refusal | null {
  const { problem: t } = messagesIn(locale);
  if (fate.kind === "unknown-codes") {
    const text = t.unknownCodes(fate.field, fate.codes.join(", "));
    return { status: 400, title: t.unreadableTitle, text, field: fate.field };
  }
  if (fate.kind !== "retracted") return null;
  return { status: 410, title: t.retractedTitle(fate.shortTitle), text: t.retracted(fate.reason), field: null };
}
