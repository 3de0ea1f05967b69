import type { FollowedView } from "@pacta/services";
import type { ReactElement } from "react";
import { dayWords } from "../../dates/day-words.ts";
import { messages } from "../../messages/messages.ts";
import { ActionButton, ActionForm } from "./action-form.tsx";
import { CADENCES, TellingFields } from "./telling-fields.tsx";

type Props = { readonly followed: FollowedView; readonly path: string };

/** One subscription: what, how, and every way to change it. */
export function FollowedItem({ followed, path }: Props): ReactElement {
  const { following: t } = messages();
  const { id, sentence, state, pausedUntil, cadence, note } = followed;
  const isPausedUntil = state === "paused" && pausedUntil !== null;
  const stateWords = isPausedUntil ? t.pausedUntil(dayWords(pausedUntil.toISOString().slice(0, 10))) : t.states[state];
  const hidden = { subscriptionId: id };
  return (
    <li id={id} className="panel mb-4">
      <h3 className="text-base">{sentence}</h3>
      <p className="hint">
        {stateWords} · {t.cadences[cadence === "grouped" ? "immediate" : cadence]}
      </p>
      {note !== null && <p className="whitespace-pre-line">{note}</p>}
      <div className="mt-3 flex flex-wrap items-end gap-3">
        {state === "active" && <PauseForm id={id} path={path} />}
        {state === "paused" && <ResumeForm followed={followed} path={path} />}
        <ActionButton path={path} act="end" hidden={hidden} label={t.end} isQuiet />
      </div>
      {state !== "pending" && <ChangeForm followed={followed} path={path} />}
      {state !== "pending" && <TeamForm followed={followed} path={path} />}
    </li>
  );
}

function PauseForm({ id, path }: { readonly id: string; readonly path: string }): ReactElement {
  const { following: t } = messages();
  return (
    <ActionForm path={path} act="pause" hidden={{ subscriptionId: id }} className="flex flex-wrap items-end gap-3">
      <div>
        <label className="label" htmlFor={`${id}-until`}>
          {t.pauseDay}
        </label>
        <input className="input" id={`${id}-until`} name="until" type="date" />
      </div>
      <button className="button button-quiet" type="submit">
        {t.pause}
      </button>
    </ActionForm>
  );
}

function ResumeForm({ followed, path }: Props): ReactElement {
  const { following: t } = messages();
  return (
    <ActionForm path={path} act="resume" hidden={{ subscriptionId: followed.id }} className="grid gap-2">
      {followed.missed > 0 && (
        <>
          <p>{t.missed(followed.missed)}</p>
          <label className="choice">
            <input type="checkbox" name="sendsMissed" />
            <span>{t.sendMissed(followed.missed)}</span>
          </label>
        </>
      )}
      <button className="button justify-self-start" type="submit">
        {t.resume}
      </button>
    </ActionForm>
  );
}

function ChangeForm({ followed, path }: Props): ReactElement {
  const { following: t } = messages();
  const { id, reminders, note, autoFollow } = followed;
  const cadence = CADENCES.find((each) => each === followed.cadence) ?? "immediate";
  return (
    <details className="mt-3">
      <summary className="py-1">{t.change}</summary>
      <ActionForm path={path} act="change" hidden={{ subscriptionId: id }} className="mt-3 grid gap-4">
        <TellingFields {...{ id, cadence, reminders, note, autoFollow }} remark={() => null} tooBroad={null} />
        <button className="button justify-self-start" type="submit">
          {t.save}
        </button>
      </ActionForm>
    </details>
  );
}

function TeamForm({ followed, path }: Props): ReactElement {
  const { following: t } = messages();
  const { id, shares } = followed;
  return (
    <details className="mt-1">
      <summary className="py-1">{t.team}</summary>
      <p className="hint mt-2">{t.teamNote}</p>
      <ul>
        {shares.map(({ address, state }) => (
          <li key={address}>
            {address} · {state === "pending" ? t.states.pending : t.states.active}
          </li>
        ))}
      </ul>
      <ActionForm path={path} act="invite" hidden={{ subscriptionId: id }} className="mt-2 grid gap-2">
        <label className="label mb-0" htmlFor={`${id}-invite`}>
          {t.address}
        </label>
        <input className="input" id={`${id}-invite`} name="address" type="email" required />
        <button className="button button-quiet justify-self-start" type="submit">
          {t.invite}
        </button>
      </ActionForm>
    </details>
  );
}
