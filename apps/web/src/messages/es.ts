import { en } from "./en.ts";
import { events } from "./es/events.ts";
import { moment } from "./es/moment.ts";
import { outputs } from "./es/outputs.ts";
import { problem } from "./es/problem.ts";
import { signIn } from "./es/sign-in.ts";
import { site } from "./es/site.ts";
import { confirm, subscribe, unsubscribe } from "./es/subscription.ts";
import { words } from "./es/words.ts";
import type { Messages } from "./messages.ts";

/** The desk's own parts stay in English, the language in which its editors work. */
export const es: Messages = {
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
