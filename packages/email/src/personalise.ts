import { fillPlaceholders, withoutMarks } from "./placeholder.ts";

/** A finished mail but for its placeholders, the names of which are `Name`. */
export type MailParts<Name extends string> = {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** Only in the type: which values the parts wait for. */
  readonly awaits: readonly Name[];
};

export type MailContent = { readonly subject: string; readonly html: string; readonly text: string };

const HTML_ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => HTML_ESCAPES[character] ?? character);
}

/** One line without control characters, fit for a header. */
export function headerLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not reach a header
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ").trim();
}

/** One recipient's copy: values are escaped for HTML, and kept to one line in the subject. */
export function personalise<Name extends string>(
  parts: MailParts<Name>,
  values: Readonly<Record<Name, string>>,
): MailContent {
  const known = new Map<string, string>(Object.entries(values));
  function valueFor(name: string): string {
    const value = known.get(name);
    if (value === undefined) throw new Error(`no value for the placeholder ${name}`);
    return withoutMarks(value);
  }
  return {
    subject: headerLine(fillPlaceholders(parts.subject, valueFor)),
    html: fillPlaceholders(parts.html, (name) => escapeHtml(valueFor(name))),
    text: fillPlaceholders(parts.text, valueFor),
  };
}
