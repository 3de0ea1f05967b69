import type { ReactElement, ReactNode } from "react";
import { countdownWords } from "../../dates/countdown-words.ts";
import { messages } from "../../messages/messages.ts";
import { Day } from "../../ui/day.tsx";
import { Why } from "../../ui/why.tsx";

type Props = {
  readonly effect: {
    readonly kind: string;
    readonly participantName: string | null;
    readonly on: string;
    readonly why: string;
  };
  readonly today: string;
  /** The treaty, where the list is not about one. */
  readonly of: ReactNode;
};

/** One effect that is fixed and still to come, with the time until then in words. */
export function UpcomingLine({ effect, today, of }: Props): ReactElement {
  const { words } = messages();
  const what = upcomingWord(effect.kind);
  return (
    <li className="keep border-rule border-b py-4 first:pt-0">
      <p className="font-semibold font-serif text-lg leading-snug">{countdownWords(today, effect.on, words)}</p>
      <p className="text-muted text-sm">
        <Day iso={effect.on} />
      </p>
      <p className="first-letter:uppercase">
        {effect.participantName !== null && `${effect.participantName}: `}
        <span className="font-medium">{what}</span>
        {of !== null && ", "}
        {of}
      </p>
      <Why text={effect.why} of={`${what}, ${effect.participantName ?? words.treatyItself}`} />
    </li>
  );
}

function upcomingWord(kind: string): string {
  const known: Readonly<Record<string, string>> = messages().words.upcoming;
  return known[kind] ?? kind;
}
