import type { Explanation, SubscriptionVerdict } from "@pacta/services";
import type { ReactElement } from "react";
import { instantWords } from "../../dates/day-words.ts";
import { messages } from "../../messages/messages.ts";
import { apiCaller } from "../../server/api-caller.ts";
import { refusedFields } from "../../server/api-failure.ts";

type Props = { readonly eventVersionId: string; readonly address: string };

/** Why one address did or did not hear of an event. */
export async function Explained(props: Props): Promise<ReactElement> {
  const { trace: t } = messages();
  const explanation = await explain(props);
  if (explanation === null) return <p role="alert">{t.notAnAddress}</p>;
  return (
    <div className="mt-4" role="status">
      {"isSuppressed" in explanation && explanation.isSuppressed && <p>{t.suppressed}</p>}
      <Answer explanation={explanation} />
    </div>
  );
}

async function explain(props: Props): Promise<Explanation | null> {
  try {
    return await (await apiCaller()).trace.explain(props);
  } catch (cause) {
    if (refusedFields(cause) === null) throw cause;
    return null;
  }
}

function Answer({ explanation }: { readonly explanation: Explanation }): ReactElement {
  const { trace: t } = messages();
  switch (explanation.kind) {
    case "unknown-address":
    case "not-published":
    case "silent":
    case "not-told-yet":
      return <p>{t.answers[explanation.kind]}</p>;
    case "ledger":
      return (
        <ul>
          {explanation.lines.map(({ noticeKind, channel, state, reason, sentAt }) => (
            <li key={`${noticeKind} ${channel} ${state}`}>
              {t.ledger(noticeKind, channel, state)} {sentAt === null ? reason : instantWords(sentAt)}
            </li>
          ))}
        </ul>
      );
    case "evaluated":
      return <Verdicts explanation={explanation} />;
  }
}

type Evaluated = Extract<Explanation, { kind: "evaluated" }>;

function Verdicts({ explanation }: { readonly explanation: Evaluated }): ReactElement {
  const { trace: t } = messages();
  const { isConfirmed, subscriptions } = explanation;
  return (
    <>
      {!isConfirmed && <p>{t.unconfirmed}</p>}
      {subscriptions.length === 0 && <p>{t.noSubscriptions}</p>}
      <ul>
        {subscriptions.map(({ sentence, verdict }) => (
          <li key={sentence}>
            {sentence}: {verdictWords(verdict)}
          </li>
        ))}
      </ul>
    </>
  );
}

function verdictWords(verdict: SubscriptionVerdict): string {
  const { verdicts } = messages().trace;
  const when = (at: Date | null) => (at === null ? "" : instantWords(at));
  switch (verdict.kind) {
    case "not-confirmed":
      return verdicts.notConfirmed;
    case "ended":
      return verdicts.ended(when(verdict.at));
    case "paused":
      return verdicts.paused(when(verdict.at));
    case "followed-later":
      return verdicts.followedLater(when(verdict.since));
    case "filtered":
      return verdicts.filtered(verdict.lists.join(", "));
    case "matches":
      return verdicts.matches;
  }
}
