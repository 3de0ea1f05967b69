import { en } from "./en.ts";
import { diff } from "./es/diff.ts";
import { events } from "./es/events.ts";
import { feeds } from "./es/feeds.ts";
import { palette, tiles } from "./es/finding.ts";
import { following } from "./es/following.ts";
import { home } from "./es/home.ts";
import { inbox } from "./es/inbox.ts";
import { insight } from "./es/insight.ts";
import { moment } from "./es/moment.ts";
import { outputs } from "./es/outputs.ts";
import { participants } from "./es/participants.ts";
import { problem } from "./es/problem.ts";
import { report } from "./es/report.ts";
import { signIn } from "./es/sign-in.ts";
import { site } from "./es/site.ts";
import { confirm, subscribe, unsubscribe } from "./es/subscription.ts";
import { treaties } from "./es/treaties.ts";
import { treaty } from "./es/treaty.ts";
import { webhooks } from "./es/webhooks.ts";
import { words } from "./es/words.ts";
import type { Messages } from "./messages.ts";

/** The desk's own parts stay in English, the language in which its editors work. */
export const es: Messages = {
  ...en,
  confirm,
  diff,
  events,
  following,
  feeds,
  inbox,
  webhooks,
  home,
  insight,
  palette,
  participants,
  tiles,
  treaties,
  treaty,
  moment,
  outputs,
  problem,
  report,
  signIn,
  site,
  subscribe,
  unsubscribe,
  words,
};
