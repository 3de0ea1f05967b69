import type { Metadata } from "next";
import type { ReactElement } from "react";
import { messages } from "../../../messages/messages.ts";
import { enterLocale } from "../../../messages/request-locale.ts";
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
  const { these, others } = await orNotFound(tokenCaller().subscription.unsubscribeView({ token }));
  if (these.length === 0) {
    return (
      <Message title={t.stoppedTitle} text={others.length === 0 ? t.noneLeft : t.stopped} links={[]} isOutcome>
        <Others sentences={others} />
        {others.length > 0 && <StopButton token={token} scope="all" label={t.stopAll} />}
      </Message>
    );
  }
  return (
    <Message title={t.title} text={t.these} links={[]}>
      <SentenceList sentences={these} />
      <StopButton token={token} scope="these" label={t.stopThese} />
      <Others sentences={others} />
      <StopButton token={token} scope="all" label={t.stopAll} />
    </Message>
  );
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

type ButtonProps = { readonly token: string; readonly scope: "these" | "all"; readonly label: string };

function StopButton({ token, scope, label }: ButtonProps): ReactElement {
  return (
    <form method="post" action={`/u/${token}`}>
      <button className={`button ${scope === "all" ? "button-quiet" : ""}`} type="submit" name="scope" value={scope}>
        {label}
      </button>
    </form>
  );
}
