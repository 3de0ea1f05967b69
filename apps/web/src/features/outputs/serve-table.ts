import { Readable } from "node:stream";
import { csvFile, EVENT_COLUMNS, jsonFile, type TableStamp, xlsxFile } from "@pacta/outputs";
import { messages } from "../../messages/messages.ts";
import { apiCaller } from "../../server/api-caller.ts";
import { todayIso } from "../../server/today.ts";
import { OUTPUT_FORMATS } from "./output-format.ts";
import type { OutputRequest } from "./output-request.ts";
import { streamRows } from "./stream-rows.ts";

type TableFormat = "csv" | "xlsx" | "json";

/** All rows of the stream as one file, written while they are read. With `knownAt` the same bytes for ever. */
export async function serveTable(
  wanted: OutputRequest,
  { format, name }: { readonly format: TableFormat; readonly name: string },
): Promise<Response> {
  const { outputs: t } = messages();
  const now = new Date().toISOString();
  const stamp: TableStamp = {
    asOf: wanted.knownAt?.slice(0, 10) ?? todayIso(),
    retrievedAt: wanted.knownAt ?? now,
    source: t.source,
    licence: t.licence,
  };
  const rows = streamRows(await apiCaller(), wanted, stamp);
  const headers = {
    "Content-Type": OUTPUT_FORMATS[format].type,
    "Content-Disposition": `attachment; filename="${name}.${format}"`,
    "Cache-Control": "private, no-store",
  };
  return new Response(bodyOf(rows, wanted, format), { headers });
}

function bodyOf(
  rows: ReturnType<typeof streamRows>,
  { hasBom }: OutputRequest,
  format: TableFormat,
): ReadableStream<Uint8Array> {
  // Node's type for a web stream and the browser's differ in name only.
  const webStream = (stream: Readable) => Readable.toWeb(stream) as ReadableStream<Uint8Array>;
  switch (format) {
    case "csv":
      return webStream(Readable.from(csvFile(rows, { columns: EVENT_COLUMNS, hasBom }), { objectMode: false }));
    case "json":
      return webStream(Readable.from(jsonFile(rows, EVENT_COLUMNS), { objectMode: false }));
    case "xlsx":
      return webStream(xlsxFile(rows, { sheet: "Events", columns: EVENT_COLUMNS }));
  }
}
