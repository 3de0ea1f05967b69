import { type PlainDate, parsePlainDate } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";

/** The calendar day of the context's clock, in UTC. */
export function today(ctx: Pick<ServiceContext, "now">): PlainDate {
  return parsePlainDate(ctx.now().toISOString().slice(0, 10));
}
