import { csvRows } from "@pacta/outputs";
import type { Matrix } from "@pacta/services";
import { readMatrixQuery } from "../../../features/participants/matrix-query.ts";
import { matrixWords } from "../../../features/participants/matrix-words.ts";
import { conditionalAnswer } from "../../../http/conditional.ts";
import { problems } from "../../../http/problem-answer.ts";
import { messages } from "../../../messages/messages.ts";
import { currentLocale, inRequestLocale } from "../../../messages/request-locale.ts";
import { apiCaller } from "../../../server/api-caller.ts";
import { isAbsence } from "../../../server/api-failure.ts";

/** `/matrix.csv`: the matrix with the wording of the page, its day and instant in every row. */
export function GET(request: Request): Promise<Response> {
  return inRequestLocale(() => answer(request));
}

async function answer(request: Request): Promise<Response> {
  const { outputs: t } = messages();
  const { searchParams } = new URL(request.url);
  const of = (name: string): string[] => searchParams.getAll(name);
  const query = readMatrixQuery({
    treaty: of("treaty"),
    party: of("party"),
    asOf: of("asOf"),
    knownAt: of("knownAt"),
  });
  const input = { treaties: [...query.treaties], participants: [...query.participants], language: currentLocale() };
  try {
    const matrix = await (await apiCaller()).participant.matrix({ ...input, ...query.moment });
    const body = csvOf(matrix, query.moment.knownAt === null ? matrix.asOf : matrix.knownAt);
    return conditionalAnswer(request, { body, type: "text/csv; charset=utf-8; header=present", changedAt: null });
  } catch (cause) {
    if (isAbsence(cause)) return problems(400, t.unreadable, [{ field: "treaty", message: t.unknown }]);
    throw cause;
  }
}

function csvOf({ treaties, rows, asOf }: Matrix, knownAt: string): string {
  const { participants: t } = messages();
  const head = [t.columns.code, t.columns.name, ...treaties.map(({ shortTitle }) => shortTitle), "asOf", "knownAt"];
  return csvRows([
    head,
    ...rows.map(({ code, name, cells }) => [code, name, ...cells.map(matrixWords), asOf, knownAt]),
  ]);
}
