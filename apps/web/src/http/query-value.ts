/** What Next gives a page as `searchParams`. */
export type PageQuery = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** One value of a parameter: the last where it is repeated, null where it is absent or empty. */
export function queryValue(value: string | string[] | undefined): string | null {
  const last = Array.isArray(value) ? value.at(-1) : value;
  const text = last?.trim() ?? "";
  return text === "" ? null : text;
}
