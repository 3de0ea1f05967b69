import type { Metadata } from "next";
import type { ReactElement } from "react";
import { messages } from "../../../messages/messages.ts";
import { currentLanguage, enterLocale, localHref } from "../../../messages/request-locale.ts";
import { isExpiry, orNotFound } from "../../../server/api-failure.ts";
import { tokenCaller } from "../../../server/token-caller.ts";
import { Message } from "../../../ui/message.tsx";
import { SentenceList } from "../../../ui/sentence-list.tsx";

type Props = { readonly params: Promise<{ readonly token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  await enterLocale();
  return { title: messages().confirm.title, robots: { index: false, follow: false } };
}

/** Shows what a confirmation link would switch on; only the button switches it on (SPEC G3). */
export default async function ConfirmPage({ params }: Props): Promise<ReactElement> {
  await enterLocale();
  const { confirm: t } = messages();
  const { token } = await params;
  const toTreaties = [{ href: "/treaties", label: t.toTreaties }];
  const view = await orNotFound(readConfirmation(token));
  if (view === "expired") return <Message title={t.expiredTitle} text={t.expired} links={toTreaties} />;
  const { state, sentences } = view;
  if (state === "ended") {
    return (
      <Message title={t.endedTitle} text={t.ended} links={toTreaties}>
        <SentenceList sentences={sentences} />
        <p>{t.endedNote}</p>
      </Message>
    );
  }
  if (state === "active" || state === "paused") {
    const preferences = { href: `/preferences/${view.preferencesToken}`, label: messages().following.title };
    return (
      <Message title={t.activeTitle} text={t.active} links={[preferences, ...toTreaties]} isOutcome>
        <SentenceList sentences={sentences} />
        <p>{t.activeNote}</p>
      </Message>
    );
  }
  return (
    <Message title={t.title} text={t.will} links={[]}>
      <SentenceList sentences={sentences} />
      <form method="post" action={localHref(`/confirm/${token}`)}>
        {/* biome-ignore lint/a11y/noAutofocus: the page has this one purpose and one button (SPEC G3). */}
        <button className="button" type="submit" autoFocus>
          {t.button}
        </button>
      </form>
    </Message>
  );
}

async function readConfirmation(
  token: string,
): Promise<"expired" | Awaited<ReturnType<ReturnType<typeof tokenCaller>["subscription"]["confirmation"]>>> {
  try {
    return await tokenCaller().subscription.confirmation({ token, language: currentLanguage() });
  } catch (cause) {
    if (isExpiry(cause)) return "expired";
    throw cause;
  }
}
