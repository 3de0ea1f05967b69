/** What stands on every mail. */
export const sheet = {
  /** After a label. */
  colon: ":",
  follows: "You get this because you follow:",
  note: "Your note:",
  unsubscribe: "Unsubscribe",
  manage: "Manage what you follow",
  notOfficial: "Not an official depositary record. Only the depositary's own record is authoritative.",
  openTreaty: "Open the treaty page",
  linkHint: "Or copy this address into your browser:",
  unasked: "If this was not you, do nothing.",
};
