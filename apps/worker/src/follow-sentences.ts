import type { Locale } from "@pacta/email";
import { readFilterSentences, type ServiceContext } from "@pacta/services";

export type Followed = { readonly filterIds: readonly string[]; readonly follows: readonly string[] };
export type FollowSentences = (followed: Followed, locale: Locale) => Promise<readonly string[]>;

/** Says in the reader's language what he follows; each filter is read out once in each language. */
export function followSentences(service: ServiceContext): FollowSentences {
  const known = new Map<string, string>();
  return async ({ filterIds, follows }, language) => {
    // The sentence is stored in English.
    if (language === "en") return follows;
    const missing = filterIds.filter((id) => !known.has(`${id} ${language}`));
    if (missing.length > 0) {
      const found = await readFilterSentences(service, { filterIds: missing, language });
      for (const [id, sentence] of found) known.set(`${id} ${language}`, sentence);
    }
    return filterIds.map((id, index) => known.get(`${id} ${language}`) ?? follows[index] ?? "");
  };
}
