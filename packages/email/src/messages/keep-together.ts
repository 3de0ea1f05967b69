const NO_BREAK = "\u00a0";
/** A day as English explanations write it: "20 November 2026". */
const ENGLISH_DAY = /\b\d{1,2} \p{Lu}\p{Ll}+ \d{4}\b/gu;
/** Between two words, or a word and a dash; what a language puts before a colon is another matter. */
const BETWEEN_WORDS = /(?<=[\p{L}\p{N}.])\u00a0(?=[\p{L}\p{N}–])/gu;

/** Words that no line may break between. */
export function keepTogether(text: string): string {
  return text.replaceAll(" ", NO_BREAK);
}

/** An English text, no day of which breaks. */
export function keepDaysTogether(text: string): string {
  return text.replace(ENGLISH_DAY, keepTogether);
}

/** Figures stay with what they count: "2 ratifications, 1 withdrawal". */
export function keepCountsTogether(text: string): string {
  return text.replace(/(?<=\d) /g, NO_BREAK);
}

/** The same words with plain spaces, for plain text: there they are searched and copied, not laid out. */
export function letBreak(text: string): string {
  return text.replace(BETWEEN_WORDS, " ");
}
