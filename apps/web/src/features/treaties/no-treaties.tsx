import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { Link } from "../../ui/link.tsx";
import type { FilterPart } from "./treaty-filter-parts.ts";

type Props = { readonly parts: readonly FilterPart[]; readonly suggestions: readonly string[] };

/** The empty list names what it was filtered by, offers to drop each filter, and titles that are spelt alike. */
export function NoTreaties({ parts, suggestions }: Props): ReactElement {
  const { treaties: t } = messages();
  if (parts.length === 0) return <p>{t.emptyAll}</p>;
  return (
    <section className="panel prose" aria-labelledby="none">
      <h2 id="none">{t.emptyTitle}</h2>
      <p className="mt-2">{t.empty(t.joinFilters(parts.map((part) => part.label)))}</p>
      {suggestions.length > 0 && (
        <>
          <p className="mt-2">{t.didYouMean}</p>
          <ul className="list-disc ps-5">
            {suggestions.map((title) => (
              <li key={title} className="py-0.5">
                <Link href={`/treaties?${new URLSearchParams({ q: title })}`}>{title}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-2">{t.emptyAdvice}</p>
      <ul className="list-disc ps-5">
        {parts.map((part) => (
          <li key={part.label} className="py-0.5">
            <Link href={part.pathWithout}>{t.drop(part.label)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
