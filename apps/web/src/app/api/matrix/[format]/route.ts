import { type Cell, csvRows } from "@pacta/outputs";
import { fileAnswer } from "../../../../features/outputs/file-answer.ts";
import { readMatrixQuery } from "../../../../features/participants/matrix-query.ts";
import { matrixRows } from "../../../../features/participants/matrix-rows.ts";
import { conditionalAnswer } from "../../../../http/conditional.ts";
import { problems } from "../../../../http/problem-answer.ts";
import { messages } from "../../../../messages/messages.ts";
import { currentLanguage, inRequestLocale } from "../../../../messages/request-locale.ts";
import { apiCaller } from "../../../../server/api-caller.ts";
import { isAbsence } from "../../../../server/api-failure.ts";

type Context = { readonly params: Promise<{ readonly format: string }> };
type Format = "csv" | "xlsx";

/** `/matrix.csv` and `/matrix.xlsx`: the matrix with the wording of the page, its day and instant in every row. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return inRequestLocale(async () => answer(request, (await params).format === "xlsx" ? "xlsx" : "csv"));
}

async function answer(request: Request, format: Format): Promise<Response> {
  const { outputs: t } = messages();
  const { searchParams } = new URL(request.url);
  const of = (name: string): string[] => searchParams.getAll(name);
  const query = readMatrixQuery({
    treaty: of("treaty"),
    party: of("party"),
    asOf: of("asOf"),
    knownAt: of("knownAt"),
  });
  const input = { treaties: [...query.treaties], participants: [...query.participants], language: currentLanguage() };
  try {
    const matrix = await (await apiCaller()).participant.matrix({ ...input, ...query.moment });
    const { columns, rows } = matrixRows(matrix, query.moment.knownAt === null ? matrix.asOf : matrix.knownAt);
    if (format === "xlsx") {
      return fileAnswer(onePage(rows), { format, name: "matrix", sheet: "Matrix", columns, hasBom: false });
    }
    const body = csvRows([columns, ...rows]);
    return conditionalAnswer(request, { body, type: "text/csv; charset=utf-8; header=present", changedAt: null });
  } catch (cause) {
    if (isAbsence(cause)) return problems(400, t.unreadable, [{ field: "treaty", message: t.unknown }]);
    throw cause;
  }
}

async function* onePage(rows: readonly (readonly Cell[])[]): AsyncGenerator<Cell[][]> {
  yield rows.map((row) => [...row]);
}
