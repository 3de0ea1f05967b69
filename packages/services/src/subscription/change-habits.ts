import { z } from "zod";
import type { ServiceContext } from "../context.ts";
import { type Access, ownedRecipientIds } from "../recipient/owned-recipients.ts";
import { unknownField } from "../service-error.ts";
import { AlertLocale, DigestMinute, DigestWeekday, Zone } from "./subscription-choices.ts";

/** In which language, and at which local time, somebody is written to. */
export const Habits = z.strictObject({
  locale: AlertLocale,
  zone: Zone,
  digestMinute: DigestMinute,
  digestWeekday: DigestWeekday,
});
export type Habits = z.output<typeof Habits>;

type Input = Access & { readonly recipientId: string } & Habits;

/** Changes the language, the zone and the hour of an address. */
export async function changeHabits(ctx: ServiceContext, input: Input): Promise<void> {
  const { recipientId } = input;
  await requireOwned(ctx, input);
  const { locale, zone, digestMinute, digestWeekday } = input;
  await ctx.db.recipient.update({ where: { id: recipientId }, data: { locale, zone, digestMinute, digestWeekday } });
}

/** Refuses a recipient that the request does not speak for. */
export async function requireOwned(
  ctx: ServiceContext,
  input: Access & { readonly recipientId: string },
): Promise<void> {
  if ((await ownedRecipientIds(ctx, input)).includes(input.recipientId)) return;
  throw unknownField("recipientId", `recipient ${input.recipientId} not found`);
}
