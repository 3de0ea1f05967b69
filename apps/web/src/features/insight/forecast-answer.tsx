import type { Forecast } from "@pacta/services";
import type { ReactElement } from "react";
import { dayWords } from "../../dates/day-words.ts";
import { wholeDays } from "../../dates/whole-days.ts";
import { messages } from "../../messages/messages.ts";

type Supposed = NonNullable<Forecast["supposed"]>;

/** What would follow for the treaty and for each supposed depositor. */
export function ForecastAnswer({ supposed, day }: { readonly supposed: Supposed; readonly day: string }): ReactElement {
  const { insight: t } = messages();
  return (
    <section className="panel mt-8" aria-label={`${t.forecast} ${day}`}>
      <p className="font-semibold font-serif text-xl">{forceWords(supposed)}</p>
      <p className="prose mt-2" lang="en">
        {wholeDays(supposed.why)}
      </p>
      <ul className="mt-4">
        {supposed.bound.map(({ participant, on, why }) => (
          <li key={participant} className="border-rule border-t py-2">
            <p className="font-medium">
              {on === null ? t.boundOpen(participant) : t.wouldBeBound(participant, dayWords(on))}
            </p>
            <p className="text-sm" lang="en">
              {wholeDays(why)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function forceWords({ inForceOn, isInForce, progress }: Supposed): string {
  const { insight: t } = messages();
  if (inForceOn !== null && isInForce) return t.inForceAlready(dayWords(inForceOn));
  if (inForceOn !== null) return t.wouldEnter(dayWords(inForceOn));
  return progress === null ? t.open : t.stillOpen(progress.counted, progress.required);
}

/** The earliest notice and its effect by the treaty's clauses. */
export function WayOut({ exit }: { readonly exit: Forecast["exit"] }): ReactElement {
  const { insight: t } = messages();
  return (
    <section className="section" aria-labelledby="exit">
      <h2 id="exit">{exit.participant === null ? t.exit : t.exitOf(exit.participant)}</h2>
      {exit.earliestNotice === null && exit.earliestEffect === null && <p className="mt-2">{t.exitNone}</p>}
      {exit.earliestNotice !== null && <p className="mt-2">{t.exitNotice(dayWords(exit.earliestNotice))}</p>}
      {exit.earliestEffect !== null && <p>{t.exitEffect(dayWords(exit.earliestEffect))}</p>}
      <p className="prose mt-2" lang="en">
        {wholeDays(exit.why)}
      </p>
      {exit.formalities.length > 0 && (
        <p className="mt-2" lang="en">
          {t.formalities}: {exit.formalities.join("; ")}
        </p>
      )}
    </section>
  );
}
