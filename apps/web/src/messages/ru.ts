import { en } from "./en.ts";
import type { Messages } from "./messages.ts";
import { diff } from "./ru/diff.ts";
import { events } from "./ru/events.ts";
import { feeds } from "./ru/feeds.ts";
import { palette, tiles } from "./ru/finding.ts";
import { following } from "./ru/following.ts";
import { home } from "./ru/home.ts";
import { inbox } from "./ru/inbox.ts";
import { insight } from "./ru/insight.ts";
import { moment } from "./ru/moment.ts";
import { outputs } from "./ru/outputs.ts";
import { participants } from "./ru/participants.ts";
import { problem } from "./ru/problem.ts";
import { report } from "./ru/report.ts";
import { signIn } from "./ru/sign-in.ts";
import { site } from "./ru/site.ts";
import { confirm, subscribe, unsubscribe } from "./ru/subscription.ts";
import { treaties } from "./ru/treaties.ts";
import { treaty } from "./ru/treaty.ts";
import { webhooks } from "./ru/webhooks.ts";
import { words } from "./ru/words.ts";

/** The desk's own parts stay in English, the language in which its editors work. */
export const ru: Messages = {
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
