import { pageQuery } from "./page-query.ts";
import { hasControlCharacter } from "./readable-path.ts";

/** Names the first parameter of an address that cannot be read, or that the page does not know; null when all can. */
export function queryFault(path: string, query: URLSearchParams): string | null {
  const unwritable = [...query].find(([name, value]) => hasControlCharacter(name + value));
  if (unwritable !== undefined) return unwritable[0];
  const issue = pageQuery(path)?.safeParse(parametersOf(query)).error?.issues[0];
  if (issue === undefined) return null;
  return String(issue.code === "unrecognized_keys" ? issue.keys[0] : issue.path[0]);
}

/** A form repeats the name of a list: `treaty=a&treaty=b` is read as `treaty=a,b`. Of others the last counts. */
function parametersOf(query: URLSearchParams): Record<string, string> {
  return { ...Object.fromEntries(query), ...(query.has("treaty") && { treaty: query.getAll("treaty").join(",") }) };
}
