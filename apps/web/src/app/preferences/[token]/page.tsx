import type { Metadata } from "next";
import type { ReactElement } from "react";
import { AccountSection } from "../../../features/following/account-section.tsx";
import { OfferList } from "../../../features/following/offer-list.tsx";
import { Outcome } from "../../../features/following/outcome.tsx";
import { RecipientSection } from "../../../features/following/recipient-section.tsx";
import type { PageQuery } from "../../../http/query-value.ts";
import { messages } from "../../../messages/messages.ts";
import { currentLanguage, enterLocale } from "../../../messages/request-locale.ts";
import { currentActor } from "../../../server/api-caller.ts";
import { orNotFound } from "../../../server/api-failure.ts";
import { tokenCaller } from "../../../server/token-caller.ts";

type Props = { readonly params: Promise<{ readonly token: string }>; readonly searchParams: PageQuery };

export async function generateMetadata(): Promise<Metadata> {
  await enterLocale();
  return { title: messages().following.title, robots: { index: false, follow: false }, referrer: "no-referrer" };
}

/** Everything an address follows, by the signed link of its mails: no account is needed (SPEC E8). */
export default async function PreferencesPage({ params, searchParams }: Props): Promise<ReactElement> {
  await enterLocale();
  const { token } = await params;
  const path = `/preferences/${token}`;
  const view = await orNotFound(tokenCaller().preferences.read({ token, language: currentLanguage() }));
  const actor = await currentActor();
  return (
    <>
      <h1>{messages().following.title}</h1>
      <Outcome query={searchParams} />
      <OfferList offers={view.offers} path={path} />
      {view.recipients.map((recipient) => (
        <RecipientSection key={recipient.id} recipient={recipient} path={path} />
      ))}
      <AccountSection
        path={path}
        hasAccount={view.recipients.some(({ hasAccount }) => hasAccount)}
        isSignedIn={actor.kind === "user"}
      />
    </>
  );
}
