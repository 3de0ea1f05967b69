import { diffInput, readDiffQuery } from "../../../features/diff/diff-query.ts";
import { conditionalAnswer } from "../../../http/conditional.ts";
import { problems } from "../../../http/problem-answer.ts";
import { messages } from "../../../messages/messages.ts";
import { currentLanguage, inRequestLocale } from "../../../messages/request-locale.ts";
import { apiCaller } from "../../../server/api-caller.ts";

const MOST = 1000;

/** `/diff.json`: the comparison of the page, at most a thousand rows. */
export function GET(request: Request): Promise<Response> {
  return inRequestLocale(async () => {
    const { diff: t, outputs } = messages();
    const query = readDiffQuery(Object.fromEntries(new URL(request.url).searchParams));
    const input = diffInput(query);
    if (input === null) return problems(400, outputs.unreadable, [{ field: "to", message: t.sameDay }]);
    const found = await (await apiCaller()).treaty.differences({ ...input, language: currentLanguage(), limit: MOST });
    const body = `${JSON.stringify({ query, ...found }, null, 1)}\n`;
    return conditionalAnswer(request, { body, type: "application/json; charset=utf-8", changedAt: null });
  });
}
