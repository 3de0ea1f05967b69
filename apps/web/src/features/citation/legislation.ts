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
    isBasedOn: treaty.related.filter(({ kind }) => kind === "protocol_to").map(({ slug }) => siblingUrl(url, slug)),
    legislationChanges: treaty.related
      .filter(({ kind, direction }) => direction === "out" && kind !== "protocol_to")
      .map(({ slug }) => ({ "@type": "Legislation" as const, "@id": siblingUrl(url, slug) })),
    citation: treaty.sources.map(({ citation }) => citation),
    sameAs: treaty.sources.flatMap(({ url: source }) => (source === null ? [] : [source])),
  };
}

function forceOf(kind: TreatyStatusKind): "InForce" | "PartiallyInForce" | "NotInForce" {
  if (IN_FORCE.has(kind)) return "InForce";
  return PARTLY.has(kind) ? "PartiallyInForce" : "NotInForce";
}

function siblingUrl(url: string, slug: string): string {
  return new URL(slug, url).href;
}
