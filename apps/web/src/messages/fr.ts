import { en } from "./en.ts";
import { events } from "./fr/events.ts";
import { moment } from "./fr/moment.ts";
import { outputs } from "./fr/outputs.ts";
import { problem } from "./fr/problem.ts";
import { signIn } from "./fr/sign-in.ts";
import { site } from "./fr/site.ts";
import { confirm, subscribe, unsubscribe } from "./fr/subscription.ts";
import { words } from "./fr/words.ts";
import type { Messages } from "./messages.ts";

/** The desk's own parts stay in English, the language in which its editors work. */
export const fr: Messages = {
  ...en,
  confirm,
  events,
  moment,
  outputs,
  problem,
  signIn,
  site,
  subscribe,
  unsubscribe,
  words,
};
