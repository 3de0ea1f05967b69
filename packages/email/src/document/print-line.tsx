import { Link } from "@react-email/components";
import type { ReactElement, ReactNode } from "react";
import { type Line, type Span, spanText } from "./mail-document.ts";
import { MAIL_STYLE } from "./mail-style.ts";

/** One line in HTML. */
export function PrintLine({ line }: { readonly line: Line }): ReactElement {
  return <>{line.map(printSpan)}</>;
}

function printSpan(span: Span, index: number): ReactNode {
  if (typeof span === "string") return span;
  const key = `${index}`;
  if ("strong" in span) return <strong key={key}>{span.strong}</strong>;
  if ("link" in span) {
    return (
      <Link key={key} className="link" style={MAIL_STYLE.link} href={span.url}>
        {span.link}
      </Link>
    );
  }
  return (
    <span key={key} lang="en">
      {spanText(span)}
    </span>
  );
}
