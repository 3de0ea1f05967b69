import type { FollowedEffect, StartView } from "@pacta/services";
import type { ReactElement } from "react";
import { dayWords } from "../../dates/day-words.ts";
import { messages } from "../../messages/messages.ts";
import { currentLanguage } from "../../messages/request-locale.ts";
import { apiCaller } from "../../server/api-caller.ts";
import { todayIso } from "../../server/today.ts";
import { Link } from "../../ui/link.tsx";
import { UpcomingLine } from "../events/upcoming-line.tsx";
import { ActionButton } from "../following/action-form.tsx";
import { OfferList } from "../following/offer-list.tsx";

const FOLLOWING = "/following";

/** What an account finds first when it comes back (SPEC A7). */
export async function StartSection(): Promise<ReactElement> {
  const { following: t } = messages();
  const start = await (await apiCaller()).account.start({ language: currentLanguage() });
  return (
    <section className="section" aria-labelledby="start">
      <h2 id="start">{t.start}</h2>
      <p className="mt-2 flex flex-wrap gap-x-5 font-medium">
        <Link href="/inbox">{t.unread(start.unread)}</Link>
        <Link href={FOLLOWING}>{t.followed(start.following)}</Link>
        {start.paused > 0 && <Link href={FOLLOWING}>{t.pausedCount(start.paused)}</Link>}
      </p>
      <Problems problems={start.problems} />
      <div className="grid gap-x-16 md:grid-cols-2">
        <Effects id="followed-soon" title={t.soon} none={t.soonNone} effects={start.soon} />
        <Effects id="deadlines" title={t.deadlines} none={t.deadlinesNone} effects={start.deadlines} />
      </div>
      <OfferList offers={start.offers} path={FOLLOWING} />
    </section>
  );
}

function Problems({ problems }: Pick<StartView, "problems">): ReactElement | null {
  const { following: t } = messages();
  if (problems.length === 0) return null;
  return (
    <section className="panel mt-4" aria-labelledby="mail-problems">
      <h3 id="mail-problems">{t.problems}</h3>
      <ul>
        {problems.map(({ recipientId, address, at }) => (
          <li key={recipientId} className="mt-2 grid gap-2">
            <p className="fault">{t.problem(address, dayWords(at.toISOString().slice(0, 10)))}</p>
            <ActionButton path={FOLLOWING} act="reconfirm" hidden={{ recipientId }} label={t.reconfirm} isQuiet />
          </li>
        ))}
      </ul>
    </section>
  );
}

type EffectsProps = {
  readonly id: string;
  readonly title: string;
  readonly none: string;
  readonly effects: readonly FollowedEffect[];
};

function Effects({ id, title, none, effects }: EffectsProps): ReactElement {
  return (
    <section className="mt-6" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {effects.length === 0 && <p className="hint mt-2">{none}</p>}
      <ol className="mt-3">
        {effects.map((effect) => (
          <UpcomingLine
            key={effect.id}
            effect={effect}
            today={todayIso()}
            of={<Link href={`/treaties/${effect.treaty.slug}`}>{effect.treaty.shortTitle}</Link>}
          />
        ))}
      </ol>
    </section>
  );
}
