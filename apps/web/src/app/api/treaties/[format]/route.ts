import { fileAnswer } from "../../../../features/outputs/file-answer.ts";
import { TREATY_COLUMNS, treatyFileRows } from "../../../../features/treaties/treaty-file-rows.ts";
import { readTreatyFilter } from "../../../../features/treaties/treaty-filter.ts";
import { problems } from "../../../../http/problem-answer.ts";
import { messages } from "../../../../messages/messages.ts";
import { inRequestLocale } from "../../../../messages/request-locale.ts";
import { apiCaller } from "../../../../server/api-caller.ts";
import { todayIso } from "../../../../server/today.ts";

type Context = { readonly params: Promise<{ readonly format: string }> };
const FORMATS = ["csv", "xlsx", "json"] as const;

/** `/treaties.csv` and its like: the list as it is filtered, whole. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return inRequestLocale(async () => {
    const asked = (await params).format;
    const format = FORMATS.find((one) => one === asked);
    if (format === undefined) return problems(404, messages().outputs.unknown, []);
    const filter = readTreatyFilter(Object.fromEntries(new URL(request.url).searchParams));
    const { asOf, knownAt } = filter.moment;
    const stamp = { asOf: asOf ?? todayIso(), retrievedAt: knownAt ?? new Date().toISOString() };
    const rows = treatyFileRows(await apiCaller(), filter, stamp);
    return fileAnswer(rows, { format, name: "treaties", sheet: "Treaties", columns: TREATY_COLUMNS, hasBom: false });
  });
}
