import { EventFilter } from "@pacta/domain";
import { z } from "zod";
import { EmailAddress } from "./email-address.ts";

/** What a visitor sends to be told of events: no account needed. */
export const SubscriptionRequest = z.strictObject({
  address: EmailAddress,
  filter: EventFilter,
  locale: z.enum(["en"], "is not a language we write in").default("en"),
  zone: z.string().max(64).refine(isTimeZone, "is not a time zone").default("UTC"),
});
export type SubscriptionRequest = z.output<typeof SubscriptionRequest>;

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
