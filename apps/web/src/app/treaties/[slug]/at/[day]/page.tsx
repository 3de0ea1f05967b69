import { permanentRedirect } from "next/navigation";
import { enterLocale, localHref } from "../../../../../messages/request-locale.ts";

type Props = { readonly params: Promise<{ readonly slug: string; readonly day: string }> };

/** `/treaties/<slug>/at/2010-06-30` is the page as of that day (SPEC C2). */
export default async function AtPage({ params }: Props): Promise<never> {
  await enterLocale();
  const { slug, day } = await params;
  permanentRedirect(localHref(`/treaties/${slug}?${new URLSearchParams({ asOf: decodeURIComponent(day) })}`));
}
