import type { ReactElement, ReactNode } from "react";
import { Link } from "./link.tsx";

type MessageLink = { readonly href: string; readonly label: string };
type Props = {
  readonly title: string;
  readonly text: string;
  readonly links: readonly MessageLink[];
  /** The page reports what a form has just done. */
  readonly isOutcome?: true;
  readonly children?: ReactNode;
};

/** A page that says one thing and what to do next. */
export function Message({ title, text, links, isOutcome, children }: Props): ReactElement {
  return (
    <div className="prose grid gap-4">
      <h1>{title}</h1>
      <p {...(isOutcome && { role: "status" })}>{text}</p>
      {children}
      {links.length > 0 && (
        <ul className="flex flex-wrap gap-x-6">
          {links.map(({ href, label }) => (
            <li key={href}>
              <Link href={href} className="inline-block py-1">
                {label}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
