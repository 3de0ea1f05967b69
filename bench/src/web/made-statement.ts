/** One statement of the made record. Ids are digests of what they stand for, so that statements need not agree on more. */
export type MadeStatement = { readonly name: string; readonly sql: string };

/** A number from 0 to `below` - 1 that depends on nothing but its arguments. SQL text. */
export function madeNumber(of: string, seed: number, below: string | number): string {
  return `(abs(hashint4extended((${of})::int, ${seed})) % (${below}))::int`;
}

/** SQL text for one of a list of texts, chosen by a number. */
export function madeChoice(of: string, seed: number, texts: readonly string[]): string {
  const list = texts.map((text) => `'${text}'`).join(", ");
  return `(ARRAY[${list}])[1 + ${madeNumber(of, seed, texts.length)}]`;
}
