import type { RecipientView } from "@pacta/services";
import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";
import { ActionButton, ActionForm } from "./action-form.tsx";
import { FollowedItem } from "./followed-item.tsx";
import { HabitsFields } from "./habits-fields.tsx";

type Props = { readonly recipient: RecipientView; readonly path: string };

/** One address: everything it follows, its language and time, its data. */
export function RecipientSection({ recipient, path }: Props): ReactElement {
  const { following: t } = messages();
  const { id, address, subscriptions, canTakeUpAgain, locale, zone, digestMinute, digestWeekday } = recipient;
  return (
    <section className="section" aria-labelledby={`of-${id}`}>
      <h2 id={`of-${id}`} className="break-all">
        {address}
      </h2>
      {subscriptions.length === 0 && <p className="mt-2">{t.none}</p>}
      <ul className="mt-4">
        {subscriptions.map((followed) => (
          <FollowedItem key={followed.id} followed={followed} path={path} />
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        {subscriptions.length > 0 && <ActionButton path={path} act="end-all" label={t.endAll} isQuiet />}
        {canTakeUpAgain > 0 && <ActionButton path={path} act="take-up" label={t.takeUpAgain(canTakeUpAgain)} />}
      </div>
      {subscriptions.length > 0 && <p className="hint mt-1">{t.endAllNote}</p>}
      <details className="mt-4">
        <summary className="py-1">{t.habits}</summary>
        <ActionForm path={path} act="habits" hidden={{ recipientId: id }} className="mt-3 grid gap-4">
          <HabitsFields id={id} {...{ locale, zone, digestMinute, digestWeekday }} offersOwnZone={false} />
          <button className="button justify-self-start" type="submit">
            {t.save}
          </button>
        </ActionForm>
      </details>
      <OwnData recipient={recipient} path={path} />
    </section>
  );
}

function OwnData({ recipient, path }: Props): ReactElement {
  const { following: t } = messages();
  const { id, token } = recipient;
  return (
    <details className="mt-1">
      <summary className="py-1">{t.data}</summary>
      <p className="mt-2">
        <a href={`/api/own-data/${token}`} download="pacta-data.json">
          {t.download}
        </a>
      </p>
      <ActionForm path={path} act="erase" hidden={{ recipientId: id }} className="mt-4 grid gap-3">
        <p className="hint">{t.eraseNote}</p>
        <label className="choice">
          <input type="checkbox" name="sure" required />
          <span>{t.eraseSure}</span>
        </label>
        <label className="choice">
          <input type="checkbox" name="neverMailMe" />
          <span>{t.neverMailMe}</span>
        </label>
        <button className="button button-quiet justify-self-start" type="submit">
          {t.erase}
        </button>
      </ActionForm>
    </details>
  );
}
