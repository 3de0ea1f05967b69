import { capitalised } from "../messages/capitalised.ts";

const PREDICATE = /^(is|are|has|must|needs) /;

/** A fault as a sentence beside its field: "is not a mail address" of "E-mail address" needs its subject. */
export function faultSentence(label: string, message: string): string {
  const sentence = PREDICATE.test(message) ? `${label} ${message}` : message;
  const capital = capitalised(sentence);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
