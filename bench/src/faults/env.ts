/** All that a worker under test takes over from our own environment. */
export function barePath(): string {
  return process.env.PATH ?? "";
}
