import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";

/** Ways down a long page. */
export function PageContents(): ReactElement {
  const { treaty: t } = messages();
  const parts = [
    { id: "participants", label: t.participants },
    { id: "provisions", label: t.provisions },
    { id: "timeline", label: t.timeline },
    { id: "record", label: t.record },
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
