import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { type Locale, PSEUDO_LOCALE } from "./locale.ts";
import { pseudoOf } from "./pseudo.ts";
import { currentLocale } from "./request-locale.ts";
import { ru } from "./ru.ts";

/** The shape every language fills; English is the first. */
export type Messages = typeof en;

const CATALOGUES: Readonly<Record<Locale, Messages>> = { en, fr, ru, es, [PSEUDO_LOCALE]: pseudoOf(en) };

export function messagesIn(locale: Locale): Messages {
  return CATALOGUES[locale];
}

/** Everything the pages say, in the reader's language; for server components, which `enterLocale` first. */
export function messages(): Messages {
  return messagesIn(currentLocale());
}
