import type { ReactElement } from "react";
import { Link } from "./link.tsx";

type PageLink = { readonly label: string; readonly path: string } | null;
type Props = { readonly label: string; readonly first: PageLink; readonly next: PageLink };

/** Ways through a long list, by key and not by number: a row added meanwhile shifts nothing. */
export function PageLinks({ label, first, next }: Props): ReactElement | null {
  const links = [first, next].filter((link) => link !== null);
  if (links.length === 0) return null;
  return (
    <nav aria-label={label} className="no-print mt-8 flex gap-4">
      {links.map((link) => (
        <Link key={link.path} href={link.path} className="button button-quiet">
          {link.label}
        </Link>
      ))}
    </nav>
  );
}
