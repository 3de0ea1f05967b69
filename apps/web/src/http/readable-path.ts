/** False for a path that is no text: broken escapes, or control characters, which no address of ours has. */
export function isReadablePath(pathname: string): boolean {
  try {
    return !hasControlCharacter(decodeURIComponent(pathname));
  } catch {
    return false;
  }
}

/** True for texts that PostgreSQL cannot hold or that no reader typed. */
export function hasControlCharacter(text: string): boolean {
  return /\p{Cc}/u.test(text.replace(/[\t\r\n]/g, " "));
}
