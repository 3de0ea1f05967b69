import { PassThrough } from "node:stream";
import excel from "exceljs";
import type { Cell } from "./event-table.ts";

export type XlsxOptions = { readonly sheet: string; readonly columns: readonly string[] };

const DAY = /^\d{4}-\d\d-\d\d$/;
const FIRST_EXCEL_DAY = "1900-03-01";

/**
 * An XLSX workbook as a stream; rows are written as they come and let go. Days are dates, not texts. Packed fast
 * rather than small: of many rows packing would take the longest.
 */
export function xlsxFile(rows: AsyncIterable<readonly Cell[][]>, options: XlsxOptions): PassThrough {
  const out = new PassThrough();
  write(out, rows, options).catch((cause: unknown) => {
    out.destroy(cause instanceof Error ? cause : new Error("the workbook could not be written", { cause }));
  });
  return out;
}

async function write(out: PassThrough, rows: AsyncIterable<readonly Cell[][]>, options: XlsxOptions): Promise<void> {
  const book = new excel.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, zip: { zlib: { level: 1 } } });
  const sheet = book.addWorksheet(options.sheet, { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.addRow([...options.columns]).commit();
  for await (const page of rows) {
    for (const row of page) sheet.addRow(row.map(typed)).commit();
  }
  sheet.commit();
  await book.commit();
}

/** Spreadsheets count days from 1900; earlier ones stay texts. A text is never a formula here. */
function typed(cell: Cell): Cell | Date {
  if (typeof cell !== "string" || !DAY.test(cell) || cell < FIRST_EXCEL_DAY) return cell;
  return new Date(`${cell}T00:00:00Z`);
}
