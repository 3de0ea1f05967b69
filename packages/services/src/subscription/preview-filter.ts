import { countStreamByAge, isoDateOf, streamIds } from "@pacta/db";
import type { EventFilter, LawLanguage } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { type EventView, eventViewIn, eventViewRow } from "../event/event-view.ts";
import { streamFilter } from "../event/stream-filter.ts";
import { requirePermission } from "../permission.ts";
import { today } from "../treaty/today.ts";
import { canonicalFilter } from "./canonical-filter.ts";
import { readOutFilters } from "./read-out-filters.ts";
import type { ChosenCadence } from "./subscription-choices.ts";
import { dailyLimitOf, estimatedPerDay, type MatchCounts } from "./volume-estimate.ts";

const SAMPLES = 3;
/** Matches are counted to this many: a filter that meets it is too broad whatever the rest. */
const MOST_COUNTED = 20_000;
const DAYS_A_MONTH = 30;
const WEEKS_A_MONTH = 30 / 7;

export type PreviewInput = { readonly filter: EventFilter; readonly language: LawLanguage };

export type FilterPreview = {
  readonly filter: EventFilter;
  readonly sentence: string;
  /** By the day on which the event happened: back-filled history is recorded in one day. */
  readonly matches: MatchCounts;
  readonly lastMatchOn: string | null;
  readonly samples: readonly EventView[];
  /** At most so many mails in a month of thirty days. */
  readonly mailsAMonth: Readonly<Record<ChosenCadence, number>>;
  readonly estimatedPerDay: number;
  readonly dailyLimit: number;
  readonly isTooBroad: boolean;
};

/** What following a filter would bring, from what it would have brought (SPEC A6). Refuses codes that name nothing. */
export async function previewFilter(ctx: ServiceContext, { filter, language }: PreviewInput): Promise<FilterPreview> {
  requirePermission(ctx, "treaty.read");
  const canonical = await canonicalFilter(ctx.db, filter);
  const [{ matches, samples, lastMatchOn }, read] = await Promise.all([
    pastOf(ctx, canonical, language),
    readOutFilters(ctx.db, [canonical], language),
  ]);
  const perDay = estimatedPerDay(matches);
  const immediate = Math.ceil(perDay * DAYS_A_MONTH);
  return {
    filter: canonical,
    sentence: read(canonical),
    matches,
    lastMatchOn,
    samples,
    mailsAMonth: {
      immediate,
      daily: Math.min(immediate, DAYS_A_MONTH),
      weekly: Math.min(immediate, Math.ceil(WEEKS_A_MONTH)),
    },
    estimatedPerDay: perDay,
    dailyLimit: dailyLimitOf(ctx),
    isTooBroad: perDay > dailyLimitOf(ctx),
  };
}

type Past = Pick<FilterPreview, "matches" | "samples" | "lastMatchOn">;

async function pastOf(ctx: ServiceContext, filter: EventFilter, language: LawLanguage): Promise<Past> {
  const now = today(ctx);
  const to = now.toString();
  const stream = await streamFilter(ctx, { ...filter, to, sort: "-actDate" }, null);
  const [matches, ids] = await Promise.all([
    countStreamByAge(ctx.db, stream, { today: to, most: MOST_COUNTED }),
    streamIds(ctx.db, stream, { order: "act", after: null, limit: SAMPLES }),
  ]);
  const rows = await ctx.db.eventVersion.findMany({ where: { id: { in: ids } }, include: eventViewRow(language) });
  const samples = ids.flatMap((id) => rows.filter((row) => row.id === id).map(eventViewIn(language)));
  const [last] = rows.filter((row) => row.id === ids[0]);
  const day = last && (last.actDate ?? last.receivedDate ?? last.circulatedDate ?? last.effectiveDate);
  return { matches, samples, lastMatchOn: day ? isoDateOf(day) : null };
}
