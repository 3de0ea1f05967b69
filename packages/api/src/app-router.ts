import { accountRouter } from "./router/account.ts";
import { eventRouter } from "./router/event.ts";
import { feedRouter } from "./router/feed.ts";
import { inboxRouter } from "./router/inbox.ts";
import { noticeRouter } from "./router/notice.ts";
import { operationsRouter } from "./router/operations.ts";
import { participantRouter } from "./router/participant.ts";
import { preferencesRouter } from "./router/preferences.ts";
import { reportRouter } from "./router/report.ts";
import { subscriptionRouter } from "./router/subscription.ts";
import { traceRouter } from "./router/trace.ts";
import { treatyRouter } from "./router/treaty.ts";
import { webhookRouter } from "./router/webhook.ts";
import { createCallerFactory, router } from "./trpc.ts";

export const appRouter = router({
  account: accountRouter,
  event: eventRouter,
  feed: feedRouter,
  inbox: inboxRouter,
  notice: noticeRouter,
  operations: operationsRouter,
  participant: participantRouter,
  preferences: preferencesRouter,
  report: reportRouter,
  subscription: subscriptionRouter,
  trace: traceRouter,
  treaty: treatyRouter,
  webhook: webhookRouter,
});

export type AppRouter = typeof appRouter;

/** Calls procedures in the same process: server components and the worker. */
export const createCaller = createCallerFactory(appRouter);
export type ApiCaller = ReturnType<typeof createCaller>;
