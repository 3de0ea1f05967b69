import { stringify } from "csv-stringify/sync";
import type { Cell } from "./event-table.ts";

export type CsvOptions = { readonly columns: readonly string[]; readonly hasBom: boolean };

/** A CSV file (RFC 4180, UTF-8) in pieces as its rows come; the header is the first piece. */
export async function* csvFile(rows: AsyncIterable<readonly Cell[][]>, options: CsvOptions): AsyncGenerator<string> {
  yield (options.hasBom ? "\uFEFF" : "") + csvRows([[...options.columns]]);
  for await (const page of rows) yield csvRows(page);
}

/** Rows as text, each ending as RFC 4180 says. */
export function csvRows(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map(guarded)),
    { record_delimiter: "windows" },
  );
}

const FORMULA = /^[=+\-@\t\r]/;
const SIGNED_NUMBER = /^[+-]\d+([.,]\d+)?$/;

/** A cell that a spreadsheet would run as a formula gets an apostrophe; a signed number stays. Source: SPEC J2. */
function guarded(cell: Cell): Cell {
  if (typeof cell !== "string" || !FORMULA.test(cell) || SIGNED_NUMBER.test(cell)) return cell;
  return `'${cell}`;
}
