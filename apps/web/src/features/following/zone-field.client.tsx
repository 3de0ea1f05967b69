"use client";

import { type ReactElement, useEffect, useRef } from "react";

type Props = {
  readonly id: string;
  readonly label: string;
  readonly zones: readonly string[];
  readonly value: string;
  /** Takes the browser's own zone, where nobody has chosen one yet. */
  readonly offersOwn: boolean;
};

/** The time zone, always shown; with script it starts from the browser's own. */
export function ZoneField({ id, label, zones, value, offersOwn }: Props): ReactElement {
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (offersOwn && select.current !== null && zones.includes(own)) select.current.value = own;
  }, [offersOwn, zones]);
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select ref={select} className="input" id={id} name="zone" defaultValue={value}>
        {zones.map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </select>
    </div>
  );
}
