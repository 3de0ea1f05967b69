/** Where a request came from: what the nearest proxy (or Next itself) says, not what the client may have written. */
export function clientAddress(headers: Headers): string | undefined {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || undefined;
}
