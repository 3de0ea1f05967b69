/**
 * A text as it is searched by: lower case, apostrophes dropped, everything else that is no letter and no digit a space.
 * Accents are left to the database's `unaccent`. Done here because `lower` of a database knows only its own locale.
 */
export function searchWords(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’ʼ`´]/gu, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}
