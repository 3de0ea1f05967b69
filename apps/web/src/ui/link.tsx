import type { ComponentProps, ReactElement } from "react";
import { localPath } from "../messages/locale.ts";
import { currentLocale } from "../messages/request-locale.ts";

type Props = Omit<ComponentProps<"a">, "href"> & { readonly href: string };

/**
 * A link within the site that stays in the reader's language; for server components. A plain anchor: a table of two
 * hundred parties would else bring as many components to the browser, each of which asks the server for its page.
 */
export function Link({ href, ...rest }: Props): ReactElement {
  return <a href={localPath(href, currentLocale())} {...rest} />;
}
