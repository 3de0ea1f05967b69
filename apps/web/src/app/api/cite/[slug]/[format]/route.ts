import { bibtexEntry, cslItem } from "../../../../../features/citation/citation.ts";
import { citationOf } from "../../../../../features/citation/citation-of.ts";
import { conditionalAnswer } from "../../../../../http/conditional.ts";
import { readMoment } from "../../../../../http/moment.ts";
import { problems } from "../../../../../http/problem-answer.ts";
import { messages } from "../../../../../messages/messages.ts";
import { inRequestLocale } from "../../../../../messages/request-locale.ts";
import { apiCaller } from "../../../../../server/api-caller.ts";
import { isAbsence } from "../../../../../server/api-failure.ts";

type Context = { readonly params: Promise<{ readonly slug: string; readonly format: string }> };

/** `/treaties/<slug>/cite.bib` and `.json`: the page as BibTeX and CSL-JSON. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return inRequestLocale(async () => {
    const { slug, format } = await params;
    const moment = readMoment(Object.fromEntries(new URL(request.url).searchParams));
    try {
      const treaty = await (await apiCaller()).treaty.read({ slug, ...moment });
      const cited = citationOf(treaty, moment);
      return format === "bib"
        ? conditionalAnswer(request, {
            body: bibtexEntry(cited),
            type: "application/x-bibtex; charset=utf-8",
            changedAt: null,
          })
        : conditionalAnswer(request, {
            body: `${JSON.stringify([cslItem(cited)], null, 1)}\n`,
            type: "application/vnd.citationstyles.csl+json; charset=utf-8",
            changedAt: null,
          });
    } catch (cause) {
      if (isAbsence(cause)) return problems(404, messages().outputs.unknown, []);
      throw cause;
    }
  });
}
