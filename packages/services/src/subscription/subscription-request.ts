import { EventFilter } from "@pacta/domain";
import { z } from "zod";
import { EmailAddress } from "./email-address.ts";
import {
  AlertLocale,
  ChosenCadence,
  DigestMinute,
  DigestWeekday,
  Note,
  Reminders,
  Zone,
} from "./subscription-choices.ts";

/** How to be told: what of a request is kept with the subscription. */
export const Telling = z.strictObject({
  cadence: ChosenCadence.default("immediate"),
  reminders: Reminders.default([0]),
  note: Note.default(null),
  autoFollow: z.boolean().default(false),
});
export type Telling = z.output<typeof Telling>;

/** What a visitor sends to be told of events: no account needed. */
export const SubscriptionRequest = z.strictObject({
  ...Telling.shape,
  address: EmailAddress,
  filter: EventFilter,
  locale: AlertLocale.default("en"),
  zone: Zone.default("UTC"),
  digestMinute: DigestMinute.default(450),
  digestWeekday: DigestWeekday.default(1),
  /** A preference link of the address, where the request comes from its owner. */
  token: z.string().min(1).max(500).nullable().default(null),
});
export type SubscriptionRequest = z.output<typeof SubscriptionRequest>;
