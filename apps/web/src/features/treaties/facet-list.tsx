import type { FacetCounts } from "@pacta/services";
import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { Link } from "../../ui/link.tsx";
import { Static } from "../../ui/static.tsx";
import { type FacetNames, facetValueWord } from "./treaty-facet-words.ts";
import { TREATY_FACETS, type TreatyFacetName, type TreatyFilter, treatiesPath } from "./treaty-filter.ts";

type Props = { readonly filter: TreatyFilter; readonly counts: FacetCounts; readonly names: FacetNames };

const SHOWN = 8;

/** What the list can be narrowed by; each number is the number of treaties that its link shows. */
export function FacetList({ filter, counts, names }: Props): ReactElement {
  const { treaties: t } = messages();
  const filled = TREATY_FACETS.filter((facet) => counts[facet].length > 0);
  return (
    <nav aria-label={t.narrow} className="no-print">
      {filled.map((facet) => (
        <details key={facet} className="border-rule border-b py-2" open={facet === "status" || facet === "topic"}>
          <summary className="cursor-pointer py-1 font-medium">{t.facets[facet]}</summary>
          <FacetValues facet={facet} filter={filter} counts={counts[facet]} names={names} />
        </details>
      ))}
    </nav>
  );
}

type ValuesProps = {
  readonly facet: TreatyFacetName;
  readonly filter: TreatyFilter;
  readonly counts: FacetCounts[TreatyFacetName];
  readonly names: FacetNames;
};

function FacetValues({ facet, filter, counts, names }: ValuesProps): ReactElement {
  const { treaties: t } = messages();
  const item = (one: FacetCounts[TreatyFacetName][number]): ReactElement => (
    <FacetValue key={one.value} facet={facet} filter={filter} names={names} {...one} />
  );
  const ordered = facet === "year" ? counts.toSorted((a, b) => Number(b.value) - Number(a.value)) : counts;
  return (
    <>
      <Static as="ul">{ordered.slice(0, SHOWN).map(item)}</Static>
      {ordered.length > SHOWN && (
        <details>
          <summary className="cursor-pointer py-1 text-sm">{t.more(ordered.length - SHOWN)}</summary>
          <Static as="ul">{ordered.slice(SHOWN).map(item)}</Static>
        </details>
      )}
    </>
  );
}

type ValueProps = {
  readonly facet: TreatyFacetName;
  readonly filter: TreatyFilter;
  readonly names: FacetNames;
  readonly value: string;
  readonly count: number;
};

function FacetValue({ facet, filter, names, value, count }: ValueProps): ReactElement {
  const chosen: readonly (string | number)[] = filter[facet];
  const one = facet === "year" ? Number(value) : value;
  const isChosen = chosen.some((other) => String(other) === value);
  return (
    <li className="flex items-baseline justify-between gap-3">
      <Link
        href={treatiesPath({ ...filter, [facet]: [one] })}
        aria-current={isChosen ? "true" : undefined}
        className="inline-block py-1 first-letter:uppercase"
      >
        {facetValueWord(facet, value, names)}
      </Link>
      <span className="text-muted tabular-nums">{count}</span>
    </li>
  );
}
