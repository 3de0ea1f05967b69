import type { ReactElement } from "react";
import { LOCALES } from "../../messages/locale.ts";
import { messages, messagesIn } from "../../messages/messages.ts";
import { currentLanguage } from "../../messages/request-locale.ts";
import { clockTime } from "./clock-time.ts";
import { ZoneField } from "./zone-field.tsx";

type Props = {
  readonly id: string;
  readonly locale: string;
  readonly zone: string;
  readonly digestMinute: number;
  readonly digestWeekday: number;
  readonly offersOwnZone: boolean;
};

/** In which language and at which local time to be written to. */
export function HabitsFields({ id, locale, zone, digestMinute, digestWeekday, offersOwnZone }: Props): ReactElement {
  const { following: t } = messages();
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <div>
        <label className="label" htmlFor={`${id}-locale`}>
          {t.language}
        </label>
        <select className="input" id={`${id}-locale`} name="locale" defaultValue={locale}>
          {LOCALES.map((each) => (
            <option key={each} value={each} lang={each}>
              {messagesIn(each).site.ownName}
            </option>
          ))}
        </select>
      </div>
      <ZoneField id={`${id}-zone`} label={t.zone} value={zone} offersOwn={offersOwnZone} />
      <div>
        <label className="label" htmlFor={`${id}-time`}>
          {t.hour}
        </label>
        <input
          className="input"
          id={`${id}-time`}
          name="time"
          type="time"
          required
          defaultValue={clockTime(digestMinute)}
        />
      </div>
      <div>
        <label className="label" htmlFor={`${id}-weekday`}>
          {t.weekday}
        </label>
        <select className="input" id={`${id}-weekday`} name="weekday" defaultValue={digestWeekday}>
          {weekdays(currentLanguage()).map((name, index) => (
            <option key={name} value={index + 1}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

/** Monday first, in words. */
function weekdays(language: string): string[] {
  const words = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  return [5, 6, 7, 8, 9, 10, 11].map((day) => words.format(Date.UTC(2026, 0, day)));
}
