import { AsyncLocalStorage } from "node:async_hooks";
import { headers } from "next/headers";
import { cache } from "react";
import {
  type ContentLanguage,
  contentLanguage,
  DEFAULT_LOCALE,
  LOCALE_HEADER,
  type Locale,
  localeOf,
  localPath,
  PATH_HEADER,
} from "./locale.ts";

type Place = { locale: Locale; path: string };

/** One per request in server components, where React keeps it. */
const pagePlace = cache((): Place => ({ locale: DEFAULT_LOCALE, path: "/" }));
/** Route handlers are no components: their place goes with their asynchronous calls. */
const handlerPlace = new AsyncLocalStorage<Place>();

function place(): Place {
  return handlerPlace.getStore() ?? pagePlace();
}

/** Runs a route handler in the language of its request. */
export function inRequestLocale<Answer>(handle: () => Promise<Answer>): Promise<Answer> {
  return handlerPlace.run({ locale: DEFAULT_LOCALE, path: "/" }, async () => {
    await enterLocale();
    return handle();
  });
}

/** Reads the reader's language; every page, layout and metadata function waits for it before it says anything. */
export async function enterLocale(): Promise<Locale> {
  const here = place();
  const sent = await headers();
  here.locale = localeOf(sent.get(LOCALE_HEADER));
  here.path = sent.get(PATH_HEADER) ?? "/";
  return here.locale;
}

/** The language of the present request. */
export function currentLocale(): Locale {
  return place().locale;
}

/** The language in which records are asked for and terms of law are told. */
export function currentLanguage(): ContentLanguage {
  return contentLanguage(currentLocale());
}

/** The address of the present request without its language, its parameters included. */
export function currentPath(): string {
  return place().path;
}

/** Where a plain form leads, in the reader's language. */
export function localHref(path: string): string {
  return localPath(path, currentLocale());
}
