import {
  explanationSentence,
  type ParticipantStatusKind,
  participantStatusWord,
  type StatusChange,
  statusWord,
  type TreatyStatusKind,
} from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { namedParticipants } from "../participant/named-participants.ts";
import { requirePermission } from "../permission.ts";
import { EVENT_VIEW_ROW, type EventView, toEventView } from "./event-view.ts";
import { weighPublication } from "./weigh-publication.ts";

export type ChangeView = {
  readonly fromWord: string;
  readonly toWord: string;
  readonly effectiveOn: string | null;
  readonly why: string;
} & (
  | {
      readonly scope: "treaty";
      readonly participantName: null;
      readonly from: TreatyStatusKind;
      readonly to: TreatyStatusKind;
    }
  | {
      readonly scope: "participant";
      readonly participantName: string;
      readonly from: ParticipantStatusKind;
      readonly to: ParticipantStatusKind;
    }
);

export type PublicationPreview = {
  readonly event: EventView;
  readonly treatySlug: string;
  readonly state: EventView["state"];
  /** It stands published, nothing newer in its place. */
  readonly isCurrent: boolean;
  readonly notifyMode: "notify" | "told" | "silent";
  readonly statusAfter: string;
  readonly why: string;
  readonly endsOn: string | null;
  readonly changes: readonly ChangeView[];
  /** Doubts for the editor to weigh, in words. */
  readonly warnings: readonly string[];
};

/** What publication would change, said before it happens. Changes nothing. */
export async function previewPublication(
  ctx: ServiceContext,
  input: { readonly eventVersionId: string },
): Promise<PublicationPreview> {
  requirePermission(ctx, "event.publish");
  const publication = await ctx.db.$transaction(async (tx) => weighPublication(tx, ctx.now(), input.eventVersionId));
  const row = await ctx.db.eventVersion.findUniqueOrThrow({
    where: { id: input.eventVersionId },
    include: EVENT_VIEW_ROW,
  });
  return {
    event: toEventView(row),
    treatySlug: publication.treatySlug,
    state: publication.state,
    isCurrent: row.state === "published" && row.supersededAt === null,
    notifyMode: publication.notifyMode,
    statusAfter: statusWord(publication.after.status),
    why: explanationSentence(publication.after.explanation),
    endsOn: publication.after.ends?.on ?? null,
    changes: await changeViews(ctx, publication.changes),
    warnings: publication.warnings.map(({ message }) => message),
  };
}

/** Status changes in words, participants by name. */
export async function changeViews(ctx: ServiceContext, changes: readonly StatusChange[]): Promise<ChangeView[]> {
  const codes = changes.flatMap((change) => change.participant ?? []);
  const named = await namedParticipants(ctx.db, codes);
  return changes.map((change) => {
    const { effectiveOn, explanation } = change;
    const said = { effectiveOn, why: explanationSentence(explanation) };
    if (change.scope === "treaty") {
      const { scope, from, to } = change;
      return { scope, participantName: null, from, to, fromWord: statusWord(from), toWord: statusWord(to), ...said };
    }
    const { scope, from, to } = change;
    const words = { fromWord: participantStatusWord(from), toWord: participantStatusWord(to) };
    return { scope, participantName: named(change.participant).name, from, to, ...words, ...said };
  });
}
