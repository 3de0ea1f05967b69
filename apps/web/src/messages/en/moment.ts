export const moment = {
  asOf: (date: string) => `As of ${date} – not the present status`,
  projected: (date: string) => `As of ${date} – projected from effects already notified, not the present status`,
  knownAt: (instant: string) => `As known at ${instant} – later knowledge is left out`,
  toNow: "Show the present status",
  asOfLabel: "Status as of",
  show: "Show",
  knownAtMore: "As it was known at an earlier time",
  knownAtLabel: "Known at",
  knownAtHint: "A day, or a day and time with its zone: 2024-05-01 or 2024-05-01T00:00Z. Leave empty for all we know.",
};
