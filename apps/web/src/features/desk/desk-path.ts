export type DeskState = "draft" | "published" | null;

/** The state that the desk's list is limited to. */
export function readDeskState(text: string | null): DeskState {
  return text === "draft" || text === "published" ? text : null;
}

/** The address of the desk's list in a state, from the entry after `after`. */
export function deskPath(state: DeskState, after: string | null = null): string {
  const query = new URLSearchParams();
  if (state !== null) query.set("state", state);
  if (after !== null) query.set("after", after);
  return query.size === 0 ? "/desk" : `/desk?${query}`;
}
