export const report = {
  link: "Report an error",
  title: (treaty: string) => `Report an error: ${treaty}`,
  intro: "Tell the editors what is wrong. The report names the page as you saw it.",
  text: "What is wrong",
  textHint: "One or two sentences.",
  source: "Where can it be looked up? (a link or a citation)",
  address: "E-mail address, if you want to know the outcome",
  send: "Send the report",
  sent: "Thank you. The report waits for an editor.",
  refused: "The report was not sent. Say in a sentence what is wrong, and check the e-mail address.",
  busy: "Many reports on this treaty arrive now. Try again in an hour.",
};
