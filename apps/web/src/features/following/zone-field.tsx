import type { ReactElement } from "react";
import { PageScript } from "../../ui/page-script.tsx";

type Props = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Takes the browser's own zone, where nobody has chosen one yet. */
  readonly offersOwn: boolean;
};

/** The time zone, always shown; with script it starts from the browser's own. */
export function ZoneField({ id, label, value, offersOwn }: Props): ReactElement {
  const zones = new Set(["UTC", value, ...Intl.supportedValuesOf("timeZone")]);
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select className="input" id={id} name="zone" defaultValue={value} data-offers-own-zone={offersOwn || undefined}>
        {[...zones].map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </select>
      {offersOwn && <PageScript name="zone" />}
    </div>
  );
}
