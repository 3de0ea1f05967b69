import { dateColumn } from "@pacta/db";
import { CalendarDate } from "@pacta/domain";

const Day = CalendarDate.nullable().default(null);

/** The days of an act as entered, ISO strings. Source: DOMAIN §2.4. */
export const EVENT_DAYS = {
  announcedDate: Day,
  domesticDate: Day,
  actDate: Day,
  receivedDate: Day,
  circulatedDate: Day,
  effectiveDate: Day,
  latestDate: Day,
} as const;

type EventDays = { readonly [Name in keyof typeof EVENT_DAYS]: string | null };

/** The same days as columns. */
export function eventDayColumns(event: EventDays): { readonly [Name in keyof EventDays]: Date | null } {
  return {
    announcedDate: dateColumn(event.announcedDate),
    domesticDate: dateColumn(event.domesticDate),
    actDate: dateColumn(event.actDate),
    receivedDate: dateColumn(event.receivedDate),
    circulatedDate: dateColumn(event.circulatedDate),
    effectiveDate: dateColumn(event.effectiveDate),
    latestDate: dateColumn(event.latestDate),
  };
}
