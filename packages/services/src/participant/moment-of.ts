import type { StandingMoment } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { today } from "../treaty/today.ts";

/** Which day in law and which state of the record a reader asks for; null: the present. */
export type MomentInput = { readonly asOf: string | null; readonly knownAt: Date | null };

/** The two clocks as SQL reads them. */
export function standingMoment(ctx: ServiceContext, { asOf, knownAt }: MomentInput): StandingMoment {
  return { asOf: asOf ?? today(ctx).toString(), knownAt: knownAt ?? ctx.now() };
}
