import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { ReactElement } from "react";
import { OfferList } from "../../features/following/offer-list.tsx";
import { Outcome } from "../../features/following/outcome.tsx";
import { RecipientSection } from "../../features/following/recipient-section.tsx";
import type { PageQuery } from "../../http/query-value.ts";
import { messages } from "../../messages/messages.ts";
import { currentLanguage, enterLocale, localHref } from "../../messages/request-locale.ts";
import { apiCaller, currentActor } from "../../server/api-caller.ts";

type Props = { readonly searchParams: PageQuery };

export async function generateMetadata(): Promise<Metadata> {
  await enterLocale();
  return { title: messages().following.title };
}

/** What the addresses of an account follow: the same page as by link, by session. */
export default async function FollowingPage({ searchParams }: Props): Promise<ReactElement> {
  await enterLocale();
  const { following: t } = messages();
  if ((await currentActor()).kind !== "user") redirect(localHref("/sign-in?next=/following"));
  const view = await (await apiCaller()).preferences.read({ token: null, language: currentLanguage() });
  return (
    <>
      <h1>{t.title}</h1>
      <Outcome query={searchParams} />
      <OfferList offers={view.offers} path="/following" />
      {view.recipients.length === 0 && <p className="mt-4">{t.noAddress}</p>}
      {view.recipients.map((recipient) => (
        <RecipientSection key={recipient.id} recipient={recipient} path="/following" />
      ))}
    </>
  );
}
