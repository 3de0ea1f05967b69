import { en } from "./en.ts";
import type { Messages } from "./messages.ts";
import { events } from "./ru/events.ts";
import { moment } from "./ru/moment.ts";
import { outputs } from "./ru/outputs.ts";
import { problem } from "./ru/problem.ts";
import { signIn } from "./ru/sign-in.ts";
import { site } from "./ru/site.ts";
import { confirm, subscribe, unsubscribe } from "./ru/subscription.ts";
import { words } from "./ru/words.ts";

/** The desk's own parts stay in English, the language in which its editors work. */
export const ru: Messages = {
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
