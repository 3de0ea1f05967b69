const DAY = /\b\d{1,2} \p{Lu}\p{Ll}+ \d{4}\b/gu;

/** A sentence of the computed law, in English, whose days no line breaks. */
export function wholeDays(sentence: string): string {
  return sentence.replace(DAY, unbroken);
}

/** Words that stay on one line. */
export function unbroken(words: string): string {
  return words.replaceAll(" ", "\u00a0");
}
