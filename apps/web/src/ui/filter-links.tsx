import type { ReactElement } from "react";
import { Link } from "./link.tsx";

type Part = { readonly label: string; readonly pathWithout: string };
type Props = {
  readonly title: string;
  readonly parts: readonly Part[];
  readonly drop: (label: string) => string;
};

/** What a list is filtered by; each filter is dropped by its link. */
export function FilterLinks({ title, parts, drop }: Props): ReactElement | null {
  if (parts.length === 0) return null;
  return (
    <div className="no-print flex flex-wrap items-baseline gap-x-4">
      <p className="text-muted">{title}</p>
      <ul className="flex flex-wrap gap-x-4">
        {parts.map((part) => (
          <li key={part.label}>
            <Link href={part.pathWithout} aria-label={drop(part.label)} className="inline-block py-1">
              {part.label} <span aria-hidden="true">×</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
