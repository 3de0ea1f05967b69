/** Sentences to put after a label: several stand on a line each, one alone on the line of its label. */
export function listed(sentences: readonly string[]): string {
  return sentences.length < 2 ? sentences.join("") : sentences.map((sentence) => `\n– ${sentence}`).join("");
}
