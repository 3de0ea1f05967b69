import { minutesOf } from "./clock-time.ts";

/** What the fields of a form say of how to be told. */
export function tellingOf(form: FormData) {
  return {
    cadence: textOf(form, "cadence") as "immediate",
    reminders: form.getAll("reminders").map(Number),
    note: textOf(form, "note") || null,
    autoFollow: form.has("autoFollow"),
  };
}

/** What they say of language and time. */
export function habitsOf(form: FormData) {
  return {
    locale: textOf(form, "locale") as "en",
    zone: textOf(form, "zone"),
    digestMinute: minutesOf(textOf(form, "time")),
    digestWeekday: Number(textOf(form, "weekday")),
  };
}

/** One field as text; empty where it is absent. */
export function textOf(form: FormData, name: string): string {
  return String(form.get(name) ?? "").trim();
}
