export const subscribe = {
  title: "Get alerts by e-mail",
  intro: (treaty: string) =>
    `We write when something happens to ${treaty}. No account is needed; every mail has a link that stops them.`,
  address: "E-mail address",
  button: "Send me alerts",
  sending: "Sending …",
  sent: (treaty: string) =>
    `Check your mail: we sent a link that starts alerts about ${treaty}. It is valid for 72 hours.`,
  refused: "This is not a mail address. Check it and send it again.",
  unexpected: "Something went wrong on our side, or the connection was lost. Try again.",
};

export const confirm = {
  title: "Start these alerts?",
  will: "The button starts e-mail alerts about:",
  button: "Start the alerts",
  activeTitle: "Your alerts are on",
  active: "You get e-mail alerts about:",
  activeNote: "Every mail has a link that stops them.",
  endedTitle: "These alerts were stopped",
  ended: "You stopped alerts about:",
  endedNote: "To get them again, subscribe on the page of the treaty.",
  expiredTitle: "This link has expired",
  expired: "A confirmation link is valid for 72 hours. Subscribe again on the page of the treaty to get a new one.",
  unknownLink: "This link is not valid. Open it exactly as it stands in the mail.",
  toTreaties: "All treaties",
};

export const unsubscribe = {
  title: "Stop e-mail alerts?",
  these: "You got the mail because you follow:",
  stopThese: "Stop these alerts",
  others: "This address also follows:",
  stopAll: "Stop all alerts to this address",
  pausedTitle: "The alerts are paused",
  paused: "They go on by themselves in 30 days. Until then nothing is sent about:",
  weekly: "Once a week instead",
  pause: "Pause for 30 days",
  tooOften: "This link was used too often in the last hour. Nothing was changed; try again later.",
  stoppedTitle: "The alerts have stopped",
  stopped: "This mail’s alerts are off. Mails already waiting to go out are held back too.",
  noneLeft: "No alert goes to this address any more.",
  done: "You are unsubscribed.",
  notAnOrder: "Nothing was changed: the request did not say List-Unsubscribe=One-Click.",
  unknownLink: "This link is not valid. Open it exactly as it stands in the mail.",
};
