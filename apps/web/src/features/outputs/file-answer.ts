import { Readable } from "node:stream";
import { type Cell, csvFile, jsonFile, xlsxFile } from "@pacta/outputs";
import { OUTPUT_FORMATS } from "./output-format.ts";

export type TableFormat = "csv" | "xlsx" | "json";

export type TableFile = {
  readonly format: TableFormat;
  /** Without its ending. */
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly hasBom: boolean;
};

/** Rows as one file, written while they are read. */
export function fileAnswer(rows: AsyncIterable<readonly Cell[][]>, file: TableFile): Response {
  const headers = {
    "Content-Type": OUTPUT_FORMATS[file.format].type,
    "Content-Disposition": `attachment; filename="${file.name}.${file.format}"`,
    "Cache-Control": "private, no-store",
  };
  return new Response(bodyOf(rows, file), { headers });
}

function bodyOf(
  rows: AsyncIterable<readonly Cell[][]>,
  { format, sheet, columns, hasBom }: TableFile,
): ReadableStream<Uint8Array> {
  // Node's type for a web stream and the browser's differ in name only.
  const webStream = (stream: Readable) => Readable.toWeb(stream) as ReadableStream<Uint8Array>;
  switch (format) {
    case "csv":
      return webStream(Readable.from(csvFile(rows, { columns, hasBom }), { objectMode: false }));
    case "json":
      return webStream(Readable.from(jsonFile(rows, columns), { objectMode: false }));
    case "xlsx":
      return webStream(xlsxFile(rows, { sheet, columns }));
  }
}
