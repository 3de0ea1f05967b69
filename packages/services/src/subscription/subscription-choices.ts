import { z } from "zod";
import { REMINDER_LEADS } from "../delivery/schedule-effects.ts";

/** The languages alerts are written in. */
export const AlertLocale = z.enum(["en", "fr", "ru", "es"], "is not a language we write in");

export const ChosenCadence = z.enum(["immediate", "daily", "weekly"], "is not a rhythm of alerts");
export type ChosenCadence = z.output<typeof ChosenCadence>;

const Lead = z
  .int()
  .refine((days) => REMINDER_LEADS.some((lead) => lead === days), `is none of ${REMINDER_LEADS.join(", ")} days`);

/** Days before an effect on which to be reminded, the farthest first; the day itself is 0. */
export const Reminders = z
  .array(Lead)
  .max(20)
  .transform((days) => REMINDER_LEADS.filter((lead) => days.includes(lead)));

/** Plain text, one paragraph or several; null: none. Control characters but line breaks are no text (SPEC E6). */
export const Note = z
  .string()
  .transform((text) => text.replace(/\r\n?/g, "\n").trim())
  .pipe(
    z
      .string()
      .max(500, "is longer than 500 characters")
      .regex(/^[^\p{Cc}]*(?:\n[^\p{Cc}]*)*$/u, "holds control characters"),
  )
  .transform((text) => text || null)
  .nullable();

export const Zone = z.string().max(64).refine(isTimeZone, "is not a time zone");

/** Minutes after local midnight. */
export const DigestMinute = z.int().min(0).max(1439);

/** 1 Monday to 7 Sunday. */
export const DigestWeekday = z.int().min(1).max(7);

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
