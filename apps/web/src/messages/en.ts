import { desk } from "./en/desk.ts";
import { diff } from "./en/diff.ts";
import { eventForm } from "./en/event-form.ts";
import { events } from "./en/events.ts";
import { feeds } from "./en/feeds.ts";
import { following } from "./en/following.ts";
import { home } from "./en/home.ts";
import { inbox } from "./en/inbox.ts";
import { insight } from "./en/insight.ts";
import { moment } from "./en/moment.ts";
import { outputs } from "./en/outputs.ts";
import { palette } from "./en/palette.ts";
import { participants } from "./en/participants.ts";
import { preview } from "./en/preview.ts";
import { problem } from "./en/problem.ts";
import { report } from "./en/report.ts";
import { signIn } from "./en/sign-in.ts";
import { site } from "./en/site.ts";
import { confirm, subscribe, unsubscribe } from "./en/subscription.ts";
import { tiles } from "./en/tiles.ts";
import { treaties } from "./en/treaties.ts";
import { treaty } from "./en/treaty.ts";
import { webhooks } from "./en/webhooks.ts";
import { words } from "./en/words.ts";

export const en = {
  confirm,
  desk,
  diff,
  eventForm,
  events,
  following,
  feeds,
  inbox,
  webhooks,
  home,
  insight,
  moment,
  outputs,
  palette,
  participants,
  preview,
  problem,
  report,
  signIn,
  site,
  subscribe,
  tiles,
  treaties,
  treaty,
  unsubscribe,
  words,
};
