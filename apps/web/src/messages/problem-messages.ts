import { problem } from "./en/problem.ts";

/** The one part of the catalogue that the browser needs for Next's error page; it keeps the rest on the server. */
export function problemMessages(): typeof problem {
  return problem;
}
