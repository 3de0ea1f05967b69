/** A dead worker's mails are taken over after this long; a living one renews well before. */
export const LEASE_MS = 60_000;
