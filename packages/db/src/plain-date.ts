import { type PlainDate, parsePlainDate } from "@pacta/domain";

/** `@db.Date` arrives as midnight UTC; only its calendar day is meant (prisma/orm#7490). */
export function plainDateOf(date: Date): PlainDate {
  return parsePlainDate(date.toISOString().slice(0, 10));
}

/** The ISO day of a `@db.Date` column, or null. */
export function isoDateOf(date: Date): string;
export function isoDateOf(date: Date | null): string | null;
export function isoDateOf(date: Date | null): string | null {
  return date === null ? null : date.toISOString().slice(0, 10);
}

/** An ISO day as a `@db.Date` column wants it. */
export function dateColumn(iso: string): Date;
export function dateColumn(iso: string | null): Date | null;
export function dateColumn(iso: string | null): Date | null {
  return iso === null ? null : new Date(`${parsePlainDate(iso).toString()}T00:00:00Z`);
}
