import { type EventRow, findEventRows } from "@pacta/db";
import { EventKind } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { NAME_ROW, nameIn } from "../participant/names-in.ts";
import { type CorrectedEvent, withCorrections } from "./corrections.ts";
import { type EventView, retractionOf } from "./event-view.ts";
import { eventWord } from "./event-word.ts";

type Shown = { readonly language: string };
type Names = ReadonlyMap<string, { readonly code: string; readonly name: string }>;

/** The same views as those of a page, read in bulk: for runs of many hundred versions, in the order of their ids. */
export async function eventRunViews(
  ctx: ServiceContext,
  ids: readonly string[],
  { language }: Shown,
): Promise<CorrectedEvent[]> {
  const rows = await findEventRows(ctx.db, ids);
  const names = await namesOf(ctx, rows, language);
  const events = await withCorrections(
    ctx.db,
    rows.map((row) => viewOf(row, names)),
  );
  const views = new Map(events.map((event) => [event.eventVersionId, event]));
  return ids.map((id) => views.get(id)).filter((view) => view !== undefined);
}

async function namesOf(ctx: ServiceContext, rows: readonly EventRow[], language: string): Promise<Names> {
  const ids = new Set(rows.flatMap(({ participantId }) => participantId ?? []));
  const people = await ctx.db.participant.findMany({
    where: { id: { in: [...ids] } },
    select: { ...NAME_ROW, id: true },
  });
  return new Map(people.map((one) => [one.id, { code: one.code, name: nameIn(one, language) }]));
}

function viewOf(row: EventRow, names: Names): EventView {
  const {
    id,
    participantId,
    treatySlug,
    treatyTitle,
    treatyForm,
    firstRecordedAt,
    supersededAt,
    retractedReason,
    ...own
  } = row;
  const kind = EventKind.parse(row.kind);
  return {
    ...own,
    eventVersionId: id,
    kind,
    word: eventWord(kind, treatyForm),
    treaty: { slug: treatySlug, shortTitle: treatyTitle, form: treatyForm },
    participant: (participantId === null ? null : names.get(participantId)) ?? null,
    publishedAt: firstRecordedAt ?? row.recordedAt,
    retraction: retractionOf({ state: row.state, supersededAt, retractedReason }),
  };
}
