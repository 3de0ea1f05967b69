import type { ApiCaller } from "@pacta/api";
import { type Cell, eventCells, type TableStamp } from "@pacta/outputs";
import { outputEventOf } from "./output-event-of.ts";
import type { OutputRequest } from "./output-request.ts";

const PAGE = 200;

/** Every row of the stream, page by page: memory does not grow with their number. */
export async function* streamRows(
  api: ApiCaller,
  { query, knownAt, after }: OutputRequest,
  stamp: TableStamp,
): AsyncGenerator<Cell[][]> {
  let cursor = after;
  do {
    const page = await api.event.list({ query, knownAt, cursor, limit: PAGE });
    yield page.events.map((view) => eventCells(outputEventOf(view), stamp));
    cursor = page.nextCursor;
  } while (cursor !== null);
}
