import type { StatusAlertData } from "../alert/alert-data.ts";

/** Testland gives notice under a bilateral treaty, both made up: every field filled. */
export const EXAMPLE_ALERT: StatusAlertData = {
  treaty: {
    shortTitle: "Sampleland–Testland Investment Treaty",
    title: "Agreement for the Promotion and Reciprocal Protection of Investments",
    form: "bilateral",
    statusAsAt: "2026-11-21",
  },
  event: {
    kind: "withdrawal-notice",
    participantName: "Testland",
    precision: "day",
    actDate: "2026-11-19",
    receivedDate: "2026-11-20",
    takesEffectOn: "2027-11-20",
    place: "Sample City",
    text: "Notified by note verbale.",
  },
  changes: [
    {
      scope: "treaty",
      from: "in-force",
      to: "notice-pending",
      effectiveOn: "2026-11-20",
      why: "Notice of termination received 20 November 2026.",
    },
  ],
  why: "Notice of termination received 20 November 2026; Art. 12: one year after receipt; ends 20 November 2027.",
  references: [{ citation: "Treaty Series of Testland 2026/41", url: "https://treaties.example/41?a=1&b=2", retrievedOn: "2026-11-21" }],
  url: "https://pacta.example/treaties/sampleland-testland-investment",
};
