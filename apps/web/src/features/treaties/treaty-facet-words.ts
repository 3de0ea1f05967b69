import { treatyStatusWord } from "../../messages/law-words.ts";
import { messages } from "../../messages/messages.ts";
import { statusKindOf, type TreatyFacetName } from "./treaty-filter.ts";

/** Names of the codes that a filter holds. */
export type FacetNames = {
  readonly topic: Readonly<Record<string, string>>;
  readonly party: Readonly<Record<string, string>>;
};

/** A value of a facet in the reader's words. */
export function facetValueWord(facet: TreatyFacetName, value: string, names: FacetNames): string {
  const forms: Readonly<Record<string, string>> = messages().treaties.forms;
  switch (facet) {
    case "status": {
      const kind = statusKindOf(value);
      return kind === null ? value : treatyStatusWord(kind);
    }
    case "topic":
      return names.topic[value] ?? value;
    case "form":
      return forms[value] ?? value;
    default:
      return value;
  }
}
