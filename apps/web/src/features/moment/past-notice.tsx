import type { ReactElement } from "react";
import { dayWords, instantWords } from "../../dates/day-words.ts";
import type { Moment } from "../../http/moment.ts";
import { messages } from "../../messages/messages.ts";
import { Link } from "../../ui/link.tsx";

type Props = {
  readonly moment: Moment;
  readonly today: string;
  /** The instant that `knownAt` stands for. */
  readonly knownAt: Date | null;
  /** The same page, of the present. */
  readonly presentPath: string;
  readonly note?: string | null;
};

/** Says which past or future a page shows, and leads back (SPEC C2, C3). */
export function PastNotice({ moment, today, knownAt, presentPath, note }: Props): ReactElement | null {
  const { moment: t } = messages();
  const { asOf } = moment;
  if (asOf === null && knownAt === null) return null;
  return (
    <div className="notice mt-5" role="note">
      {asOf !== null && (
        <p className="font-semibold font-serif text-lg">
          {asOf > today ? t.projected(dayWords(asOf)) : t.asOf(dayWords(asOf))}
        </p>
      )}
      {knownAt !== null && <p className="font-semibold font-serif text-lg">{t.knownAt(instantWords(knownAt))}</p>}
      {note && <p>{note}</p>}
      <p>
        <Link href={presentPath}>{t.toNow}</Link>
      </p>
    </div>
  );
}
