"use client";

import type { ReactElement } from "react";
import type { Messages } from "../../messages/messages.ts";

/** Whether followers are told; without a choice the date of the act decides (SPEC H5). */
export function TellingFieldset({ labels }: { readonly labels: Messages["eventForm"] }): ReactElement {
  const choices = [
    { value: "", label: labels.tellByDate },
    { value: "notify", label: labels.tellNotify },
    { value: "silent", label: labels.tellSilent },
  ];
  return (
    <fieldset className="fieldset">
      <legend>{labels.telling}</legend>
      <div className="clear-left grid gap-2">
        {choices.map(({ value, label }) => (
          <label key={value} className="choice">
            <input type="radio" name="telling" value={value} defaultChecked={value === ""} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
