import type { UnsubscribeView } from "@pacta/services";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { messages } from "../../../messages/messages.ts";
import { currentLanguage, enterLocale, localHref } from "../../../messages/request-locale.ts";
import { orNotFound } from "../../../server/api-failure.ts";
import { tokenCaller } from "../../../server/token-caller.ts";
import { Message } from "../../../ui/message.tsx";
import { SentenceList } from "../../../ui/sentence-list.tsx";

type Props = { readonly params: Promise<{ readonly token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  await enterLocale();
  return { title: messages().unsubscribe.title, robots: { index: false, follow: false } };
}

/** Shows what an unsubscribe link would stop; reading it any number of times changes nothing (SPEC G2). */
export default async function UnsubscribePage({ params }: Props): Promise<ReactElement> {
  await enterLocale();
  const { unsubscribe: t } = messages();
  const { token } = await params;
  const view = await orNotFound(tokenCaller().subscription.unsubscribeView({ token, language: currentLanguage() }));
  const { these, others, paused, canBeWeekly } = view;
  if (these.length === 0) {
    const title = paused.length > 0 ? t.pausedTitle : t.stoppedTitle;
    return (
      <Message title={title} text={outcomeText(view)} links={[]} isOutcome>
        {paused.length > 0 && <SentenceList sentences={paused} />}
        {paused.length > 0 && <ScopeButton token={token} scope="these" label={t.stopThese} />}
        <Others sentences={others} />
        {others.length > 0 && <ScopeButton token={token} scope="all" label={t.stopAll} isQuiet />}
      </Message>
    );
  }
  return (
    <Message title={t.title} text={t.these} links={[]}>
      <SentenceList sentences={these} />
      <div className="flex flex-wrap gap-3">
        <ScopeButton token={token} scope="these" label={t.stopThese} />
        {canBeWeekly && <ScopeButton token={token} scope="weekly" label={t.weekly} isQuiet />}
        <ScopeButton token={token} scope="pause" label={t.pause} isQuiet />
      </div>
      <Others sentences={others} />
      <ScopeButton token={token} scope="all" label={t.stopAll} isQuiet />
    </Message>
  );
}

function outcomeText({ paused, others }: UnsubscribeView): string {
  const { unsubscribe: t } = messages();
  if (paused.length > 0) return t.paused;
  return others.length === 0 ? t.noneLeft : t.stopped;
}

function Others({ sentences }: { readonly sentences: readonly string[] }): ReactElement | null {
  if (sentences.length === 0) return null;
  return (
    <>
      <p className="mt-4">{messages().unsubscribe.others}</p>
      <SentenceList sentences={sentences} />
    </>
  );
}

type ButtonProps = {
  readonly token: string;
  readonly scope: "these" | "all" | "weekly" | "pause";
  readonly label: string;
  readonly isQuiet?: true;
};

function ScopeButton({ token, scope, label, isQuiet }: ButtonProps): ReactElement {
  return (
    <form method="post" action={localHref(`/u/${token}`)}>
      <button className={`button ${isQuiet ? "button-quiet" : ""}`} type="submit" name="scope" value={scope}>
        {label}
      </button>
    </form>
  );
}
