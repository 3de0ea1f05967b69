import { EventFilter } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { type Access, ownedSubscription } from "../recipient/owned-recipients.ts";
import type { Telling } from "./subscription-request.ts";
import { refuseTooBroad } from "./volume-estimate.ts";

type Input = Access & { readonly subscriptionId: string } & Telling;

/** Changes how somebody is told: rhythm, reminders, note. Refuses a rhythm that the filter is too broad for. */
export async function changeSubscription(ctx: ServiceContext, input: Input): Promise<void> {
  const { id, filterId, cadence: before } = await ownedSubscription(ctx, input);
  const { cadence, reminders, note, autoFollow } = input;
  if (cadence === "immediate" && before !== "immediate") {
    const { body } = await ctx.db.filter.findUniqueOrThrow({ where: { id: filterId }, select: { body: true } });
    await refuseTooBroad(ctx, EventFilter.parse(body));
  }
  await ctx.db.subscription.update({ where: { id }, data: { cadence, reminders, note, autoFollow } });
}
