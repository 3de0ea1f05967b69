import { withoutMarks } from "./placeholder.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not reach a mail
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not reach a header
const NOT_IN_A_LINE = /[\u0000-\u0020\u007f-\u009f\u2028\u2029]+/g;

/** Halves of a character that lost the other half: UTF-8 cannot say them. */
const LONE_HALVES = /\p{Surrogate}/gu;

const HTML_ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text from outside as a mail may hold it: no control characters, no marks, whole characters, line breaks as LF. */
export function mailText(text: string): string {
  return withoutMarks(text).replace(/\r\n?/g, "\n").replace(CONTROLS, "").replace(LONE_HALVES, "\ufffd");
}

/** One line without control characters, fit for a header. */
export function headerLine(text: string): string {
  return text.replace(NOT_IN_A_LINE, " ").replace(LONE_HALVES, "\ufffd").trim();
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => HTML_ESCAPES[character] ?? character);
}
