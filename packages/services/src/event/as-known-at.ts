import type { EventView } from "./event-view.ts";

/**
 * A version as it stood at an instant, the same for ever (SPEC C3): what was taken back later was not yet, and which
 * links fail is a matter of the present. Null is the present.
 */
export function asKnownAt<View extends EventView>(view: View, knownAt: Date | null): View {
  if (knownAt === null) return view;
  const references = view.references.map((reference) => ({ ...reference, unansweredOn: null }));
  if (view.retraction === null || view.retraction.at <= knownAt) return { ...view, references };
  return { ...view, references, state: "published", retraction: null };
}
