/** A path of this site from a form field; anything that could lead elsewhere becomes `fallback`. */
export function pathWithin(value: unknown, fallback: string): string {
  if (typeof value !== "string" || !/^\/(?![/\\])[^\s\\]*$/.test(value)) return fallback;
  return value;
}
