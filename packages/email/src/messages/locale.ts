import { MESSAGES } from "./messages.ts";

export type Locale = keyof typeof MESSAGES;

function isLocale(tag: string): tag is Locale {
  return Object.hasOwn(MESSAGES, tag);
}

/** The language we write to somebody in: the wanted one, else its main language, else English. */
export function mailLocale(wanted: string): Locale {
  const main = wanted.split("-")[0] ?? "";
  if (isLocale(wanted)) return wanted;
  return isLocale(main) ? main : "en";
}
