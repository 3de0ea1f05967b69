import type { ServiceContext } from "@pacta/services";
import { initTRPC } from "@trpc/server";
import { requireAuthority } from "./authority.ts";
import { translateErrors } from "./error-table.ts";
import { formatError } from "./format-error.ts";
import { requireWritableText } from "./writable-text.ts";

/** What a procedure is called with; each request makes its own. */
export type ApiContext = { readonly service: ServiceContext };

const t = initTRPC.context<ApiContext>().create({ errorFormatter: formatError });

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** Anybody. No input may hold NUL, which PostgreSQL has no text for. */
export const publicProcedure = t.procedure.use(async ({ next, getRawInput }) => {
  requireWritableText(await getRawInput());
  return translateErrors(next);
});
/** Anybody who is signed in. */
export const subscriberProcedure = publicProcedure.use(({ ctx, next }) => {
  requireAuthority(ctx.service.actor, "subscriber");
  return next();
});
/** Those who enter data: editor, reviewer, admin. */
export const editorProcedure = publicProcedure.use(({ ctx, next }) => {
  requireAuthority(ctx.service.actor, "editor");
  return next();
});
export const adminProcedure = publicProcedure.use(({ ctx, next }) => {
  requireAuthority(ctx.service.actor, "admin");
  return next();
});
/** The worker alone; never reachable over HTTP, where no request becomes `system`. */
export const systemProcedure = publicProcedure.use(({ ctx, next }) => {
  requireAuthority(ctx.service.actor, "system");
  return next();
});
