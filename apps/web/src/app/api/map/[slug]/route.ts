import { treatyMap } from "../../../../features/map/treaty-map.ts";
import { worldShapes } from "../../../../features/map/world-shapes.ts";
import { conditionalAnswer } from "../../../../http/conditional.ts";
import { readMoment } from "../../../../http/moment.ts";
import { problems } from "../../../../http/problem-answer.ts";
import { participantStatusWord } from "../../../../messages/law-words.ts";
import { messages } from "../../../../messages/messages.ts";
import { currentLanguage, inRequestLocale } from "../../../../messages/request-locale.ts";
import { apiCaller } from "../../../../server/api-caller.ts";
import { isAbsence } from "../../../../server/api-failure.ts";

type Context = { readonly params: Promise<{ readonly slug: string }> };

/** `/treaties/<slug>/map.svg`: the world by status on the day and as known at the instant asked for. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return inRequestLocale(async () => {
    const { slug } = await params;
    const moment = readMoment(Object.fromEntries(new URL(request.url).searchParams));
    try {
      const tiles = await (await apiCaller()).participant.tiles({ slug, language: currentLanguage(), ...moment });
      const body = treatyMap(worldShapes(), tiles, {
        title: messages().tiles.map,
        status: (kind) => (kind === null ? messages().tiles.none : participantStatusWord(kind)),
      });
      return conditionalAnswer(request, { body, type: "image/svg+xml; charset=utf-8", changedAt: null });
    } catch (cause) {
      if (isAbsence(cause)) return problems(404, messages().outputs.unknown, []);
      throw cause;
    }
  });
}
