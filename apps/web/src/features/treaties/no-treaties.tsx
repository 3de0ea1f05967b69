import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { Link } from "../../ui/link.tsx";
import type { FilterPart } from "./treaty-filter.ts";

/** The empty list names what it was filtered by and offers to drop each filter. */
export function NoTreaties({ parts }: { readonly parts: readonly FilterPart[] }): ReactElement {
  const { treaties: t } = messages();
  if (parts.length === 0) return <p>{t.emptyAll}</p>;
  return (
    <section className="panel prose" aria-labelledby="none">
      <h2 id="none">{t.emptyTitle}</h2>
      <p className="mt-2">{t.empty(t.joinFilters(parts.map((part) => part.label)))}</p>
      <p className="mt-2">{t.emptyAdvice}</p>
      <ul className="list-disc pl-5">
        {parts.map((part) => (
          <li key={part.label} className="py-0.5">
            <Link href={part.pathWithout}>{t.drop(part.label)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
