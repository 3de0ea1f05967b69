import type { RecordedVersion } from "@pacta/db";
import { EventKind } from "@pacta/domain";
import { type EventView, retractionOf } from "./event-view.ts";
import { eventWord } from "./event-word.ts";

type Shown = {
  readonly treaty: EventView["treaty"];
  /** All versions of the treaty's log, among which the first of each event is looked for. */
  readonly log: readonly RecordedVersion[];
  readonly nameOf: (code: string) => string;
};

/** Versions of one treaty's log in the shape that is shown, as `eventViewIn` gives it of rows. */
export function recordedEventViews(versions: readonly RecordedVersion[], { treaty, log, nameOf }: Shown): EventView[] {
  const firstKnown = new Map(
    log.filter(({ number }) => number === 1).map((first) => [first.eventId, first.recordedAt]),
  );
  return versions.map((version) => {
    const kind = EventKind.parse(version.kind);
    const { participant } = version;
    return {
      eventId: version.eventId,
      eventVersionId: version.id,
      number: version.number,
      state: version.state,
      kind,
      word: eventWord(kind, treaty.form),
      treaty,
      participant: participant === null ? null : { code: participant, name: nameOf(participant) },
      actDate: version.actDate,
      receivedDate: version.receivedDate,
      circulatedDate: version.circulatedDate,
      effectiveDate: version.effectiveDate,
      effectiveBasis: version.effectiveBasis,
      precision: version.precision,
      certainty: version.certainty,
      place: version.place,
      text: version.text,
      notifyMode: version.notifyMode,
      recordedAt: version.recordedAt,
      publishedAt: firstKnown.get(version.eventId) ?? version.recordedAt,
      createdAt: version.createdAt,
      retraction: retractionOf(version),
      references: version.references.map((reference) => ({ ...reference, unansweredOn: null })),
    };
  });
}
