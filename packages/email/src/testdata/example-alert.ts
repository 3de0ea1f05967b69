import type { StatusAlertData } from "../status-alert-data.ts";

/** The United Kingdom gives notice under a bilateral treaty: every field filled. */
export const EXAMPLE_ALERT: StatusAlertData = {
  treaty: {
    shortTitle: "Poland–United Kingdom Investment Treaty",
    title: "Agreement for the Promotion and Reciprocal Protection of Investments",
    statusAsAt: "2026-11-21",
  },
  event: {
    word: "notice of termination",
    participantName: "United Kingdom",
    precision: "day",
    actDate: "2026-11-19",
    receivedDate: "2026-11-20",
    takesEffectOn: "2027-11-20",
    place: "Warsaw",
    text: "Notified by note verbale.",
  },
  changes: [
    {
      scope: "treaty",
      participantName: null,
      fromWord: "in force",
      toWord: "in force, notice of termination received",
      effectiveOn: "2026-11-20",
      why: "Notice of termination received 20 November 2026.",
    },
  ],
  why: "Notice of termination received 20 November 2026; Art. 12: one year after receipt; ends 20 November 2027.",
  references: [{ citation: "UKTS 2026/41", url: "https://treaties.example/41?a=1&b=2", retrievedOn: "2026-11-21" }],
  url: "https://pacta.example/treaties/poland-uk-bit",
};
