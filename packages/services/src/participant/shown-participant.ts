/** Participants that lists name: neither merged into another record nor taken back. */
export const SHOWN_PARTICIPANT = { mergedIntoId: null, retractedReason: null } as const;
