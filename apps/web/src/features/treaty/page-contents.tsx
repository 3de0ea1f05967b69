import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";

/** Ways down a long page; only multilateral treaties have drawings. */
export function PageContents({ isDrawn }: { readonly isDrawn: boolean }): ReactElement {
  const { treaty: t, insight, tiles } = messages();
  const drawings = [
    { id: "tiles", label: tiles.title },
    { id: "chart", label: insight.chart },
  ];
  const parts = [
    { id: "participants", label: t.participants },
    ...(isDrawn ? drawings : []),
    { id: "provisions", label: t.provisions },
    { id: "timeline", label: t.timeline },
    { id: "record", label: t.record },
    { id: "cite", label: insight.cite },
  ];
  return (
    <nav aria-label={t.contents} className="no-print mt-6">
      <ul className="flex flex-wrap gap-x-6 text-sm">
        {parts.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-block py-1">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
