import { createReadStream } from "node:fs";
import { parse } from "csv-parse";

/** One line of a table: its cells by the names in the head, and its line number in the file for reports. */
export type TableLine = { readonly line: number; cell(name: string): string | null };

type Parsed = { readonly info: { readonly lines: number }; readonly record: Readonly<Record<string, string>> };

/** Streams the lines of a CSV file with a head (RFC 4180, UTF-8); a blank cell is null. Refuses ragged lines. */
export async function* readTable(path: string): AsyncGenerator<TableLine> {
  const lines = createReadStream(path).pipe(parse({ columns: true, bom: true, info: true }));
  // csv-parse types its iterator as any; with `info` and `columns` it gives this shape.
  for await (const { info, record } of lines as AsyncIterable<Parsed>) {
    yield { line: info.lines, cell: (name) => record[name]?.trim() || null };
  }
}

/** All lines of a table, for those that fit in memory many times over. */
export async function readWholeTable(path: string): Promise<TableLine[]> {
  const lines: TableLine[] = [];
  for await (const line of readTable(path)) lines.push(line);
  return lines;
}

/** A cell that the table promises to hold; names the line where it does not. */
export function required({ line, cell }: TableLine, name: string): string {
  const value = cell(name);
  if (value === null) throw new Error(`line ${line} has no ${name}`);
  return value;
}
