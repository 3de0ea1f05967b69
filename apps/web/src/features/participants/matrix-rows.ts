import type { Cell } from "@pacta/outputs";
import type { Matrix } from "@pacta/services";
import { plainDayWords } from "../../dates/day-words.ts";
import { messages } from "../../messages/messages.ts";
import { matrixWords } from "./matrix-words.ts";

type MatrixRows = { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

/** The matrix as a file has it: the wording of the page, its day and instant in every row. */
export function matrixRows({ treaties, rows, asOf }: Matrix, knownAt: string): MatrixRows {
  const { participants: t } = messages();
  return {
    columns: [t.columns.code, t.columns.name, ...treaties.map(({ shortTitle }) => shortTitle), "asOf", "knownAt"],
    rows: rows.map(({ code, name, cells }) => [
      code,
      name,
      ...cells.map((cell) => matrixWords(cell, plainDayWords)),
      asOf,
      knownAt,
    ]),
  };
}
