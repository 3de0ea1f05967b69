import { isoDateOf, type Prisma } from "@pacta/db";
import { EventKind } from "@pacta/domain";
import { nameIn } from "../participant/names-in.ts";
import { eventWord } from "./event-word.ts";

export type ReferenceView = {
  readonly citation: string;
  readonly url: string | null;
  readonly retrievedOn: string | null;
  /** The last day on which the link was asked and did not answer; null: it does, or was never asked. */
  readonly unansweredOn: string | null;
};

/** One version of an event as pages, mails and the desk show it; days are ISO strings. */
export type EventView = {
  readonly eventId: string;
  readonly eventVersionId: string;
  /** 1 for what was said first; every correction counts on. */
  readonly number: number;
  readonly state: "draft" | "submitted" | "published" | "retracted";
  readonly kind: EventKind;
  readonly word: string;
  readonly treaty: {
    readonly slug: string;
    readonly shortTitle: string;
    readonly form: "bilateral" | "multilateral";
  };
  readonly participant: { readonly code: string; readonly name: string } | null;
  readonly actDate: string | null;
  readonly receivedDate: string | null;
  readonly circulatedDate: string | null;
  readonly effectiveDate: string | null;
  readonly effectiveBasis: string | null;
  readonly precision: string;
  readonly certainty: string;
  readonly place: string | null;
  readonly text: string | null;
  readonly notifyMode: "notify" | "told" | "silent";
  readonly recordedAt: Date | null;
  /** When the first version of the event became known; null while nothing of it is. */
  readonly publishedAt: Date | null;
  readonly createdAt: Date;
  /** Why the event was taken back, and when; null: it was not. */
  readonly retraction: { readonly reason: string; readonly at: Date } | null;
  readonly references: readonly ReferenceView[];
};

const ENGLISH = "en";

/** What is read of a version to show it with its participant named in a language. */
export function eventViewRow(language: string) {
  return {
    ...ROW,
    participant: {
      select: {
        code: true,
        names: { ...PRESENT_NAMES, where: { isFormer: false, language: { in: [language, ENGLISH] } } },
      },
    },
  } as const satisfies Prisma.EventVersionInclude;
}

const PRESENT_NAMES = { select: { language: true, name: true } } as const;
const ROW = {
  event: {
    select: {
      treaty: { select: { slug: true, shortTitle: true, form: true } },
      versions: { where: { number: 1 }, select: { recordedAt: true } },
    },
  },
  references: {
    select: { citation: true, url: true, retrievedOn: true, checkedAt: true, deadSince: true },
    orderBy: { id: "asc" },
  },
} as const satisfies Prisma.EventVersionInclude;

export const EVENT_VIEW_ROW = eventViewRow(ENGLISH);

type EventRow = Prisma.EventVersionGetPayload<{ include: ReturnType<typeof eventViewRow> }>;

/** A stored version in the shape that is shown, its participant named in English. */
export function toEventView(row: EventRow): EventView {
  return eventViewIn(ENGLISH)(row);
}

/** Gives stored versions the shape that is shown, participants named in a language, else in English. */
export function eventViewIn(language: string): (row: EventRow) => EventView {
  return (row) => viewOf(row, language);
}

function viewOf(row: EventRow, language: string): EventView {
  const kind = EventKind.parse(row.kind);
  const { treaty } = row.event;
  return {
    eventId: row.eventId,
    eventVersionId: row.id,
    number: row.number,
    state: row.state,
    kind,
    word: eventWord(kind, treaty.form),
    treaty,
    participant: row.participant && {
      code: row.participant.code,
      name: nameIn(row.participant, language),
    },
    actDate: isoDateOf(row.actDate),
    receivedDate: isoDateOf(row.receivedDate),
    circulatedDate: isoDateOf(row.circulatedDate),
    effectiveDate: isoDateOf(row.effectiveDate),
    effectiveBasis: row.effectiveBasis,
    precision: row.precision,
    certainty: row.certainty,
    place: row.place,
    text: row.text,
    notifyMode: row.notifyMode,
    recordedAt: row.recordedAt,
    publishedAt: row.event.versions[0]?.recordedAt ?? row.recordedAt,
    createdAt: row.createdAt,
    retraction: retractionOf(row),
    references: row.references.map(referenceView),
  };
}

type End = Pick<EventRow, "state" | "supersededAt" | "retractedReason">;

export function retractionOf({ state, supersededAt, retractedReason }: End): EventView["retraction"] {
  if (state !== "retracted" || supersededAt === null) return null;
  return { reason: retractedReason ?? "", at: supersededAt };
}

type CitedRow = {
  readonly citation: string;
  readonly url: string | null;
  readonly retrievedOn: Date | null;
  readonly checkedAt: Date | null;
  readonly deadSince: Date | null;
};

/** A reference in the shape that is shown. */
export function referenceView({ citation, url, retrievedOn, checkedAt, deadSince }: CitedRow): ReferenceView {
  const unansweredOn = deadSince === null ? null : isoDateOf(checkedAt ?? deadSince);
  return { citation, url, retrievedOn: isoDateOf(retrievedOn), unansweredOn };
}
