import type { AppRouter } from "@pacta/api";
import type { inferRouterInputs } from "@trpc/server";

export type EventDraftForm = inferRouterInputs<AppRouter>["event"]["draft"];
type ReadDraft = {
  readonly draft: EventDraftForm;
  /** Row ids of the references that were sent, in the order in which they were sent. */
  readonly referenceRows: readonly string[];
};

/** Reads the fields of the event form; empty ones are null, reference rows left blank are left out. */
export function readEventDraft(form: FormData): ReadDraft {
  const text = (name: string): string => String(form.get(name) ?? "").trim();
  const orNull = (name: string): string | null => text(name) || null;
  const rows = form.getAll("referenceRow").map(String);
  const referenceRows = rows.filter((row) => text(`references.${row}.citation`) || text(`references.${row}.url`));
  const telling = text("telling");
  const draft = {
    treaty: text("treaty"),
    kind: text("kind"),
    participant: orNull("participant"),
    actDate: orNull("actDate"),
    receivedDate: orNull("receivedDate"),
    circulatedDate: orNull("circulatedDate"),
    effectiveDate: orNull("effectiveDate"),
    effectiveBasis: orNull("effectiveBasis"),
    certainty: text("certainty"),
    place: orNull("place"),
    territory: orNull("territory"),
    text: orNull("text"),
    revokes: orNull("revokes"),
    references: referenceRows.map((row) => ({
      citation: text(`references.${row}.citation`),
      url: orNull(`references.${row}.url`),
      retrievedOn: orNull(`references.${row}.retrievedOn`),
    })),
    ...((telling === "notify" || telling === "silent") && { notify: telling }),
  };
  // A form holds texts; the procedure parses them and refuses what is not of its lists.
  return { draft: draft as EventDraftForm, referenceRows };
}

/** Names a fault of the n-th reference that was sent by the row in which it stands. */
export function fieldOfRow(field: string, referenceRows: readonly string[]): string {
  return field.replace(/^references\.(\d+)\./, (whole, index: string) => {
    const row = referenceRows[Number(index)];
    return row === undefined ? whole : `references.${row}.`;
  });
}
