import type { ReactElement } from "react";
import { messages } from "../../messages/messages.ts";

export const CADENCES = ["immediate", "daily", "weekly"] as const;
export const LEADS = [180, 30, 7, 1, 0] as const;

type Cadence = (typeof CADENCES)[number];
type Props = {
  /** Tells apart the fields of several forms of a page. */
  readonly id: string;
  readonly cadence: Cadence;
  readonly reminders: readonly number[];
  readonly note: string | null;
  readonly autoFollow: boolean;
  /** Words beside a rhythm; of one that is not to be had, why. */
  readonly remark: (cadence: Cadence) => string | null;
  readonly tooBroad: string | null;
};

/** How to be told: rhythm, reminders, note. */
export function TellingFields({ id, cadence, reminders, note, autoFollow, remark, tooBroad }: Props): ReactElement {
  const { following: t } = messages();
  return (
    <>
      <fieldset className="grid gap-2">
        <legend className="label">{t.cadence}</legend>
        {CADENCES.map((each) => {
          const isClosed = each === "immediate" && tooBroad !== null;
          return (
            <label key={each} className="choice">
              <input
                type="radio"
                name="cadence"
                value={each}
                defaultChecked={each === cadence}
                disabled={isClosed}
                {...(isClosed && { "aria-describedby": `${id}-broad` })}
              />
              <span>
                {t.cadences[each]}
                {remark(each) !== null && <span className="hint block">{remark(each)}</span>}
              </span>
            </label>
          );
        })}
        {tooBroad !== null && (
          <p id={`${id}-broad`} className="fault">
            {tooBroad}
          </p>
        )}
      </fieldset>
      <fieldset className="grid gap-2">
        <legend className="label">{t.reminders}</legend>
        {LEADS.map((lead) => (
          <label key={lead} className="choice">
            <input type="checkbox" name="reminders" value={lead} defaultChecked={reminders.includes(lead)} />
            <span>{t.leads[`${lead}`]}</span>
          </label>
        ))}
      </fieldset>
      <div>
        <label className="label" htmlFor={`${id}-note`}>
          {t.note}
        </label>
        <textarea className="input" id={`${id}-note`} name="note" rows={2} maxLength={500} defaultValue={note ?? ""} />
      </div>
      <label className="choice">
        <input type="checkbox" name="autoFollow" defaultChecked={autoFollow} />
        <span>{t.autoFollow}</span>
      </label>
    </>
  );
}
