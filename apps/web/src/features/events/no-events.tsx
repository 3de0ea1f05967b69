import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { Link } from "../../ui/link.tsx";
import type { EventFilterPart } from "./event-filter-parts.ts";

/** The empty stream names what it was filtered by and offers to drop each filter (SPEC A1). */
export function NoEvents({ parts }: { readonly parts: readonly EventFilterPart[] }): ReactElement {
  const { events: t } = messages();
  if (parts.length === 0) return <p className="mt-6">{t.emptyAll}</p>;
  return (
    <section className="panel prose mt-6" aria-labelledby="none">
      <h2 id="none">{t.emptyTitle}</h2>
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
