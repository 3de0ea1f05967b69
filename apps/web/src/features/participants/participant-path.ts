/** The page of a participant. */
export function participantPath(code: string): string {
  return `/participants/${encodeURIComponent(code)}`;
}

/** A path with those parameters that have a value. */
export function pathWith(path: string, params: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== null);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
