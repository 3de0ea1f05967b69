import type { Cell } from "./event-table.ts";

/** A JSON array of objects in pieces as the rows come; keys are the columns. */
export async function* jsonFile(
  rows: AsyncIterable<readonly Cell[][]>,
  columns: readonly string[],
): AsyncGenerator<string> {
  let isFirst = true;
  yield "[";
  for await (const page of rows) {
    for (const row of page) {
      const entry = Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]));
      yield `${isFirst ? "\n" : ",\n"}${JSON.stringify(entry)}`;
      isFirst = false;
    }
  }
  yield "\n]\n";
}
