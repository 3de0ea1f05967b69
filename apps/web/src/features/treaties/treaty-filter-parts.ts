import { messages } from "../../messages/messages.ts";
import { type FacetNames, facetValueWord } from "./treaty-facet-words.ts";
import { type TreatyFilter, treatiesPath } from "./treaty-filter.ts";

export type FilterPart = { readonly label: string; readonly pathWithout: string };

/** Each part of a filter in words, with the address of the list without it. */
export function filterParts(filter: TreatyFilter, names: FacetNames): FilterPart[] {
  const { treaties: t, participants } = messages();
  const { q } = filter;
  const facets = (["status", "topic", "depositary", "region", "form", "year", "party"] as const).flatMap((facet) => {
    const values: readonly (string | number)[] = filter[facet];
    return values.map((value) => ({
      label: facetLabel(facet, String(value), names, { ...t.facets, party: participants.columns.name }),
      pathWithout: treatiesPath({ ...filter, [facet]: values.filter((other) => other !== value) }),
    }));
  });
  return [...(q === null ? [] : [{ label: t.words(q), pathWithout: treatiesPath({ ...filter, q: null }) }]), ...facets];
}

function facetLabel(
  facet: keyof FacetNames | "status" | "depositary" | "region" | "form" | "year",
  value: string,
  names: FacetNames,
  labels: Readonly<Record<string, string>>,
): string {
  const word = facet === "party" ? (names.party[value] ?? value) : facetValueWord(facet, value, names);
  return `${labels[facet]}: ${word}`;
}
