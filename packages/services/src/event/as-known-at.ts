import type { EventView } from "./event-view.ts";

/** A version as it stood at an instant: what was taken back later was not yet (SPEC C3). */
export function asKnownAt<View extends Pick<EventView, "state" | "retraction">>(
  view: View,
  knownAt: Date | null,
): View {
  if (knownAt === null || view.retraction === null || view.retraction.at <= knownAt) return view;
  return { ...view, state: "published", retraction: null };
}
