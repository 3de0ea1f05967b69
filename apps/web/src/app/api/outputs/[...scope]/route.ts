import { readEnv } from "../../../../env.ts";
import { outputRequest } from "../../../../features/outputs/output-request.ts";
import { type OutputScope, outputScope } from "../../../../features/outputs/output-scope.ts";
import { type FeedPlace, serveFeed } from "../../../../features/outputs/serve-feed.ts";
import { serveTable } from "../../../../features/outputs/serve-table.ts";
import { problems } from "../../../../http/problem-answer.ts";
import { localPath } from "../../../../messages/locale.ts";
import { messages } from "../../../../messages/messages.ts";
import { currentLocale, currentPath, inRequestLocale } from "../../../../messages/request-locale.ts";
import { apiCaller } from "../../../../server/api-caller.ts";

type Context = { readonly params: Promise<{ readonly scope: readonly string[] }> };

/** `/events.atom`, `/treaties/<slug>/events.csv` and their like: every file and feed of the stream. */
export function GET(request: Request, context: Context): Promise<Response> {
  return inRequestLocale(() => answer(request, context));
}

async function answer(request: Request, { params }: Context): Promise<Response> {
  const { outputs: t } = messages();
  const scope = outputScope((await params).scope.map(decodeURIComponent));
  const title = scope === null ? null : await titleOf(scope);
  if (scope === null || title === null) return problems(404, t.unknown, []);
  const { treaty, participant, format } = scope;
  const preset = { ...(treaty !== null && { treaty }), ...(participant !== null && { party: participant }) };
  const wanted = outputRequest(new URL(request.url).searchParams, preset);
  if (!("query" in wanted)) return problems(400, t.unreadable, wanted);
  if (format === "csv" || format === "xlsx" || format === "json") {
    return serveTable(wanted, { format, name: treaty ?? participant ?? "events" });
  }
  return serveFeed(request, wanted, { format, place: placeOf(scope, title) });
}

function placeOf({ treaty, participant }: OutputScope, title: string): FeedPlace {
  const path = currentPath();
  const query = path.includes("?") ? path.slice(path.indexOf("?")) : "";
  const page =
    treaty === null
      ? participant === null
        ? `/events${query}`
        : `/participants/${participant}`
      : `/treaties/${treaty}`;
  const local = (to: string): string => localPath(to, currentLocale());
  return { site: readEnv().APP_URL, path: local(path), pagePath: local(page), title };
}

/** Null when the treaty or the participant is not on record. */
async function titleOf({ treaty, participant }: OutputScope): Promise<string | null> {
  const { outputs: t } = messages();
  const api = await apiCaller();
  const filter = {
    ...(treaty !== null && { treaty: [treaty] }),
    ...(participant !== null && { participant: [participant] }),
  };
  const unknown = await api.treaty.unknownCodes({ participant: [], treaty: [], topic: [], ...filter });
  if (unknown.treaty.length > 0 || unknown.participant.length > 0) return null;
  const names = await api.event.names({ filter });
  const name = treaty === null ? names.participant[participant ?? ""] : names.treaty[treaty];
  return name === undefined ? t.title : t.titleOf(name);
}
