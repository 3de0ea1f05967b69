import type { TreatyStatusKind } from "@pacta/domain";
import type { TreatyView } from "@pacta/services";
import type { Legislation, WithContext } from "schema-dts";

const IN_FORCE: ReadonlySet<TreatyStatusKind> = new Set(["in-force", "notice-pending", "term-ending"]);
const PARTLY: ReadonlySet<TreatyStatusKind> = new Set(["in-force-not-for-all", "provisionally-applied", "suspended"]);

/** A treaty as schema.org's Legislation with its name in every language (SPEC B8); `url` is the page's own address. */
export function legislationOf(treaty: TreatyView, url: string): Readonly<Record<string, unknown>> {
  const name = treaty.titles.map(({ language, title }) => ({ "@language": language, "@value": title }));
  return { ...factsOf(treaty, url), name };
}

/** What the types of schema.org know; a name with its language is JSON-LD's own. */
function factsOf(treaty: TreatyView, url: string): Exclude<WithContext<Legislation>, string> {
  return {
    "@context": "https://schema.org",
    "@type": "Legislation",
    "@id": url,
    url,
    alternateName: treaty.shortTitle,
    legislationIdentifier: treaty.identifiers.map(({ scheme, value }) => `${scheme} ${value}`),
    legislationType: "Treaty",
    ...(treaty.signedOn !== null && { legislationDate: treaty.signedOn }),
    ...(treaty.status.kind !== "force-unknown" && { legislationLegalForce: forceOf(treaty.status.kind) }),
    ...(treaty.status.inForceOn !== null && {
      temporalCoverage: `${treaty.status.inForceOn}/${treaty.status.endsOn ?? ".."}`,
    }),
    isBasedOn: siblings(treaty, url, ["protocol_to"]).map((one) => one["@id"]),
    legislationAmends: siblings(treaty, url, ["amends"]),
    legislationRepeals: siblings(treaty, url, ["terminates", "replaces"]),
    legislationChanges: siblings(treaty, url, ["suspends"]),
    legislationEnsuresImplementationOf: siblings(treaty, url, ["implements"]),
    citation: treaty.sources.map(({ citation }) => citation),
    sameAs: treaty.sources.flatMap(({ url: source }) => (source === null ? [] : [source])),
  };
}

function forceOf(kind: TreatyStatusKind): "InForce" | "PartiallyInForce" | "NotInForce" {
  if (IN_FORCE.has(kind)) return "InForce";
  return PARTLY.has(kind) ? "PartiallyInForce" : "NotInForce";
}

type Sibling = { readonly "@type": "Legislation"; readonly "@id": string };

/** The treaties that this one, by its own act, relates to in one of the ways. */
function siblings({ related }: TreatyView, url: string, kinds: readonly string[]): Sibling[] {
  return related
    .filter(({ kind, direction }) => direction === "out" && kinds.includes(kind))
    .map(({ slug }) => ({ "@type": "Legislation", "@id": new URL(slug, url).href }));
}
