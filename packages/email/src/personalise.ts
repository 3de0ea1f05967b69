import { escapeHtml, headerLine, mailText } from "./mail-text.ts";
import { cutAtPlaceholders, fillCuts } from "./placeholder.ts";

/** A finished mail but for its placeholders, the names of which are `Name`. */
export type MailParts<Name extends string> = {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** Which values the parts wait for. */
  readonly awaits: readonly Name[];
};

export type MailContent = { readonly subject: string; readonly html: string; readonly text: string };

/** Reads values by name, cleaned of what no mail may hold; a missing one is an error. */
export function valueReader(values: Readonly<Record<string, string>>): (name: string) => string {
  return (name) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`no value for the placeholder ${name}`);
    return mailText(value);
  };
}

/** One recipient's copy: values are escaped for HTML, and kept to one line in the subject. */
export function personalise<Name extends string>(
  parts: MailParts<Name>,
  values: Readonly<Record<Name, string>>,
): MailContent {
  const valueFor = valueReader(values);
  return {
    subject: headerLine(fillCuts(cutAtPlaceholders(parts.subject), valueFor)),
    html: fillCuts(cutAtPlaceholders(parts.html), (name) => escapeHtml(valueFor(name))),
    text: fillCuts(cutAtPlaceholders(parts.text), valueFor),
  };
}
