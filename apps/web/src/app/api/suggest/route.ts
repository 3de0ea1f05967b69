import { plainDayWords } from "../../../dates/day-words.ts";
import type { PaletteOption } from "../../../features/palette/palette-option.ts";
import { participantPath, pathWith } from "../../../features/participants/participant-path.ts";
import { messages } from "../../../messages/messages.ts";
import { currentLanguage, inRequestLocale, localHref } from "../../../messages/request-locale.ts";
import { apiCaller } from "../../../server/api-caller.ts";

const EACH = 6;
const LONGEST = 200;

/** What the palette offers for what was typed: treaties, participants, and the search for the words themselves. */
export function GET(request: Request): Promise<Response> {
  return inRequestLocale(async () => {
    const { palette: t } = messages();
    const query = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, LONGEST);
    const found = await (await apiCaller()).participant.suggest({ query, language: currentLanguage(), limit: EACH });
    const options: PaletteOption[] = [
      ...found.treaties.map(({ slug, shortTitle }) => ({
        label: shortTitle,
        note: t.treaty,
        path: `/treaties/${slug}`,
      })),
      ...found.participants.map(({ code, name, formerly }) => ({
        label: name,
        note: formerly === null ? t.participant : t.formerly(formerly.name, formerly.to && plainDayWords(formerly.to)),
        path: participantPath(code),
      })),
      ...(query === "" ? [] : [{ label: t.searchFor(query), note: "", path: pathWith("/treaties", { q: query }) }]),
    ];
    const local = options.map((option) => ({ ...option, path: localHref(option.path) }));
    return Response.json(local, { headers: { "Cache-Control": "private, max-age=60" } });
  });
}
