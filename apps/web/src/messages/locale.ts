export const LOCALES = ["en", "fr", "ru", "es"] as const;
export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = "en";

/** Set by the proxy on every request for a page. */
export const LOCALE_HEADER = "x-pacta-locale";
export const PATH_HEADER = "x-pacta-path";

/** The language a text names; English for every other text. */
export function localeOf(text: string | null | undefined): Locale {
  return LOCALES.find((locale) => locale === text) ?? DEFAULT_LOCALE;
}

/** Splits `/fr/treaties` into its language and the path that pages know. English stands without a prefix. */
export function splitLocale(pathname: string): { readonly locale: Locale; readonly path: string } {
  const [, first = "", ...rest] = pathname.split("/");
  const locale = localeOf(first);
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
