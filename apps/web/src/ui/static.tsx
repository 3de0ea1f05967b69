import { createElement, type ReactElement, type ReactNode } from "react";
import { staticMarkup } from "./static-markup.ts";

type Props = {
  readonly as: "tbody" | "ol" | "ul" | "div" | "select";
  readonly className?: string;
  readonly id?: string;
  readonly name?: string;
  readonly "aria-label"?: string;
  readonly children: ReactNode;
};

/** The rows of a long table or list, which only say something: see `staticMarkup`. */
export function Static({ as, children, ...own }: Props): ReactElement {
  return createElement(as, { ...own, dangerouslySetInnerHTML: { __html: staticMarkup(children) } });
}
