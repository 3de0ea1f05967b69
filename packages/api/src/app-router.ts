import { accountRouter } from "./router/account.ts";
import { eventRouter } from "./router/event.ts";
import { noticeRouter } from "./router/notice.ts";
import { operationsRouter } from "./router/operations.ts";
import { participantRouter } from "./router/participant.ts";
import { reportRouter } from "./router/report.ts";
import { subscriptionRouter } from "./router/subscription.ts";
import { traceRouter } from "./router/trace.ts";
import { treatyRouter } from "./router/treaty.ts";
import { createCallerFactory, router } from "./trpc.ts";

export const appRouter = router({
  account: accountRouter,
  event: eventRouter,
  notice: noticeRouter,
  operations: operationsRouter,
  participant: participantRouter,
  report: reportRouter,
  subscription: subscriptionRouter,
  trace: traceRouter,
  treaty: treatyRouter,
});

export type AppRouter = typeof appRouter;

/** Calls procedures in the same process: server components and the worker. */
export const createCaller = createCallerFactory(appRouter);
export type ApiCaller = ReturnType<typeof createCaller>;
