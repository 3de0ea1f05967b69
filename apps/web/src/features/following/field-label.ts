import { messages } from "../../messages/messages.ts";

/** What a field of the forms of following is called on the page; its own name where it stands on none. */
export function fieldLabel(field: string): string {
  const { address, cadence, reminders, note, language, zone, hour, weekday } = messages().following;
  const labels: Readonly<Record<string, string>> = {
    address,
    cadence,
    reminders,
    note,
    zone,
    weekday,
    digestWeekday: weekday,
    time: hour,
    digestMinute: hour,
    locale: language,
  };
  return labels[field.replace(/\..*$/, "")] ?? field;
}
