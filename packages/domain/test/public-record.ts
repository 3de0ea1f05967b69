import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** One line of a table: its cells by the names in the head. */
export type PublicRecord = ReadonlyMap<string, string>;

/** The lines of a table of public records, or null where their folder is not beside this checkout. */
export function readRecords(path: string): PublicRecord[] | null {
  const file = fileURLToPath(new URL(`../../../../shared/data/${path}`, import.meta.url));
  if (!existsSync(file)) return null;
  const [head, ...lines] = cellsOf(readFileSync(file, "utf8"));
  return lines.map((cells) => new Map((head ?? []).map((name, index) => [name, cells[index] ?? ""])));
}

/** A cell, or null where it is empty or its column missing. */
export function cell(record: PublicRecord, name: string): string | null {
  return record.get(name) || null;
}

/** RFC 4180: cells in quotes may hold commas, line ends and doubled quotes. */
function cellsOf(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ",") lines.push([]);
  }
  return lines.filter((cells) => cells.some((one) => one !== ""));
}
