import NextLink from "next/link";
import type { ComponentProps, ReactElement } from "react";
import { localPath } from "../messages/locale.ts";
import { currentLocale } from "../messages/request-locale.ts";

type Props = Omit<ComponentProps<typeof NextLink>, "href"> & { readonly href: string };

/** A link within the site that stays in the reader's language; for server components. */
export function Link({ href, ...rest }: Props): ReactElement {
  return <NextLink href={localPath(href, currentLocale())} {...rest} />;
}
