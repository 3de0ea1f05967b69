/** Marks around a text that a browser then sets from the right, whatever its letters are. */
const FROM_RIGHT = "\u200f\u202e";
const END = "\u202c\u200f";

/**
 * A catalogue for trying out pages written from the right before anybody has translated them: each text is marked, and
 * made longer by a third as translations are; days are those of Arabic. Texts of the record stay as they are.
 */
export function pseudoOf<Catalogue extends object>(catalogue: Catalogue): Catalogue {
  // Object.entries forgets that the same keys lead to values of the same kinds.
  return Object.fromEntries(
    Object.entries(catalogue).map(([name, value]) => [name, name === "locale" ? "ar" : pseudoValue(value)]),
  ) as Catalogue;
}

function pseudoValue(value: unknown): unknown {
  if (typeof value === "string") return pseudoText(value);
  if (typeof value === "function") return (...given: unknown[]) => pseudoValue(value(...given));
  return typeof value === "object" && value !== null ? pseudoOf(value) : value;
}

function pseudoText(text: string): string {
  return `${FROM_RIGHT}${text}${"·".repeat(Math.ceil(text.length / 3))}${END}`;
}
