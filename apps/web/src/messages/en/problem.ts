export const problem = {
  notFoundTitle: "There is nothing at this address",
  notFound: "The link may be mistyped, or the page may have moved. Search for the treaty, or start from the list.",
  errorTitle: "Something went wrong on our side",
  error: "Nothing was changed. Try again; if it happens again, come back in a few minutes.",
  errorReference: (digest: string) => `Reference for a report: ${digest}`,
  retry: "Try again",
  forbiddenTitle: "Your role may not open this page",
  forbidden:
    "The desk is for editors, reviewers and administrators. Ask an administrator for the role, or sign in with another account.",
  unknownCodes: (field: string, codes: string) => `“${field}” names what is not on record: ${codes}.`,
  retractedTitle: (title: string) => `The record of “${title}” was taken back`,
  retracted: (reason: string) => `Reason: ${reason}.`,
  unreadableTitle: "This address cannot be read",
  unreadable: {
    asOf: "The field “asOf” is not a calendar date. Write it as year-month-day, for example 2010-06-30.",
    knownAt:
      "The field “knownAt” is not an instant. Write a day, or a day and time with its zone, for example 2024-05-01T00:00Z.",
    q: "The field “q” (words) is longer than 200 characters. Search for fewer words.",
    status: "The field “status” names no status that a treaty can have. Choose one from the list.",
    topic: "The field “topic” names no topic. Choose one from the list.",
    after: "The field “after” names no page of the list. Start from its first page.",
  },
  unreadableOther: (field: string) =>
    `The field “${field}” is not known to this page, or what it says cannot be read. Start again without it.`,
  withoutField: "Open the page without this field",
  foreignPage: "This request did not come from a page of this site.",
  toTreaties: "All treaties",
  toHome: "Start page",
};
