import { en } from "./en.ts";
import { diff } from "./fr/diff.ts";
import { events } from "./fr/events.ts";
import { feeds } from "./fr/feeds.ts";
import { palette, tiles } from "./fr/finding.ts";
import { following } from "./fr/following.ts";
import { home } from "./fr/home.ts";
import { inbox } from "./fr/inbox.ts";
import { insight } from "./fr/insight.ts";
import { moment } from "./fr/moment.ts";
import { outputs } from "./fr/outputs.ts";
import { participants } from "./fr/participants.ts";
import { problem } from "./fr/problem.ts";
import { report } from "./fr/report.ts";
import { signIn } from "./fr/sign-in.ts";
import { site } from "./fr/site.ts";
import { confirm, subscribe, unsubscribe } from "./fr/subscription.ts";
import { treaties } from "./fr/treaties.ts";
import { treaty } from "./fr/treaty.ts";
import { webhooks } from "./fr/webhooks.ts";
import { words } from "./fr/words.ts";
import type { Messages } from "./messages.ts";

/** The desk's own parts stay in English, the language in which its editors work. */
export const fr: Messages = {
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
