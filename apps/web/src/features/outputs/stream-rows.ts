import type { ApiCaller } from "@pacta/api";
import { type Cell, eventCells, type TableStamp } from "@pacta/outputs";
import { outputEventOf } from "./output-event-of.ts";
import type { OutputRequest } from "./output-request.ts";

/** Every row of the stream, run by run: memory does not grow with their number. */
export async function* streamRows(
  api: ApiCaller,
  { query, knownAt, after }: OutputRequest,
  stamp: TableStamp,
): AsyncGenerator<Cell[][]> {
  let cursor = after;
  do {
    const run = await api.event.run({ query, knownAt, cursor });
    yield run.events.map((view) => eventCells(outputEventOf(view), stamp));
    cursor = run.nextCursor;
  } while (cursor !== null);
}
