/** Marks around a placeholder: characters for private use, which are cut out of all data. */
const OPEN = "\uE000";
const CLOSE = "\uE001";
const MARKS = /[\uE000\uE001]/g;
const PLACEHOLDER = /\uE000([A-Za-z]+)\uE001/g;

/** A place in a rendered mail that each recipient's copy fills. */
export function placeholder(name: string): string {
  return `${OPEN}${name}${CLOSE}`;
}

/** Takes the marks out of text from outside, so that data cannot pose as a placeholder. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, "");
}

/** Fills every placeholder in one pass: what is filled in is not looked at again. */
export function fillPlaceholders(template: string, fill: (name: string) => string): string {
  return template.replace(PLACEHOLDER, (_match, name: string) => fill(name));
}
