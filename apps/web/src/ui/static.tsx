import { createElement, type ReactElement, type ReactNode } from "react";
import { staticMarkup } from "./static-markup.ts";
import { setAside } from "./written-markup.ts";

type Props = {
  readonly as: "article" | "tbody" | "ol" | "ul" | "div" | "select";
  readonly className?: string;
  readonly id?: string;
  readonly name?: string;
  readonly "aria-label"?: string;
  readonly children: ReactNode;
};

/** What only says something, from the rows of a long table to a whole article: see `staticMarkup`. */
export function Static({ as, children, ...own }: Props): ReactElement {
  return createElement(as, { ...own, dangerouslySetInnerHTML: setAside(staticMarkup(children)) });
}
