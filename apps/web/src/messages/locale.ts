export const LOCALES = ["en", "fr", "ru", "es"] as const;
/** Written from the right, for tests of layout only: made of the English catalogue, offered to nobody. */
export const PSEUDO_LOCALE = "ar-XB";
/** The languages that records and terms of law are told in. */
export type ContentLanguage = (typeof LOCALES)[number];
export type Locale = ContentLanguage | typeof PSEUDO_LOCALE;

export const DEFAULT_LOCALE = "en" satisfies Locale;

/** Set by the proxy on every request for a page. */
export const LOCALE_HEADER = "x-pacta-locale";
export const PATH_HEADER = "x-pacta-path";

/** The language a text names; English for every other text. */
export function localeOf(text: string | null | undefined): Locale {
  return ([...LOCALES, PSEUDO_LOCALE] as const).find((locale) => locale === text) ?? DEFAULT_LOCALE;
}

/** The language of what the pages do not say themselves. */
export function contentLanguage(locale: Locale): ContentLanguage {
  return locale === PSEUDO_LOCALE ? "en" : locale;
}

/** Splits `/fr/treaties` into its language and the path that pages know. English stands without a prefix. */
export function splitLocale(
  pathname: string,
  offered: readonly Locale[] = LOCALES,
): { readonly locale: Locale; readonly path: string } {
  const [, first = "", ...rest] = pathname.split("/");
  const locale = offered.find((one) => one === first) ?? DEFAULT_LOCALE;
  return locale === DEFAULT_LOCALE ? { locale, path: pathname } : { locale, path: `/${rest.join("/")}` };
}

/** The path of a page in a language: `/treaties` in French is `/fr/treaties`. Addresses of other sites stay. */
export function localPath(path: string, locale: Locale): string {
  if (locale === DEFAULT_LOCALE || !path.startsWith("/") || path.startsWith("//")) return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}

/** The direction of writing of a language. */
export function directionOf(locale: Locale): "ltr" | "rtl" {
  return new Intl.Locale(locale).maximize().script === "Arab" ? "rtl" : "ltr";
}
