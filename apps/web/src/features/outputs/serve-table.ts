import { EVENT_COLUMNS, type TableStamp } from "@pacta/outputs";
import { messages } from "../../messages/messages.ts";
import { apiCaller } from "../../server/api-caller.ts";
import { todayIso } from "../../server/today.ts";
import { fileAnswer, type TableFormat } from "./file-answer.ts";
import type { OutputRequest } from "./output-request.ts";
import { streamRows } from "./stream-rows.ts";

/** All rows of the stream as one file. With `knownAt` the same bytes for ever. */
export async function serveTable(
  wanted: OutputRequest,
  { format, name }: { readonly format: TableFormat; readonly name: string },
): Promise<Response> {
  const { outputs: t } = messages();
  const stamp: TableStamp = {
    asOf: wanted.knownAt?.slice(0, 10) ?? todayIso(),
    retrievedAt: wanted.knownAt ?? new Date().toISOString(),
    source: t.source,
    licence: t.licence,
  };
  const rows = streamRows(await apiCaller(), wanted, stamp);
  return fileAnswer(rows, { format, name, sheet: "Events", columns: EVENT_COLUMNS, hasBom: wanted.hasBom });
}
