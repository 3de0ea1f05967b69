const MONTHS = "January February March April May June July August September October November December".split(" ");
const PLACE_AND_DAY = /^(.*?)\. ([^.]+), (\d{1,2}) ([A-Z][a-z]+) (\d{4})$/s;

/** The title of a treaty with the place and day of its conclusion. */
export type Heading = { readonly title: string; readonly place: string | null; readonly day: string | null };

/**
 * Reads the heading of a status table, `Title. Place, 17 July 1998`. One that names two days, or none, is a title
 * alone. An asterisk after a title refers to an end note and is left out.
 */
export function headingOf(text: string): Heading {
  const plain = text.replaceAll("*", "").trim();
  const [, title, place, day, month, year] = PLACE_AND_DAY.exec(plain) ?? [];
  const number = MONTHS.indexOf(month ?? "") + 1;
  if (title === undefined || place === undefined || number === 0 || / and \d/.test(place)) {
    return { title: plain, place: null, day: null };
  }
  return { title, place, day: `${year}-${`${number}`.padStart(2, "0")}-${`${day}`.padStart(2, "0")}` };
}
