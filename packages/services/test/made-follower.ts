import { uuidv7 } from "uuidv7";
import { addressHash } from "../src/subscription/address-hash.ts";
import { storeFilterOf } from "../src/subscription/store-filter.ts";
import { preferencesToken } from "../src/token/preferences-token.ts";
import { PUBLIC, TEST_SECRET, type TestServices } from "./open-test-services.ts";

export type MadeRecipient = { readonly recipientId: string; readonly token: string };

/** A confirmed address, and the token of its links. */
export async function makeRecipient(services: TestServices, name: string): Promise<MadeRecipient> {
  const address = `${name}@example.org`;
  const recipientId = uuidv7();
  const at = services.as(PUBLIC).now();
  const known = { address, domain: "example.org", addressHash: addressHash(TEST_SECRET, address) };
  const habits = { locale: "en", zone: "UTC", state: "confirmed" as const, createdAt: at, confirmedAt: at };
  await services.db.recipient.create({ data: { id: recipientId, ...known, ...habits } });
  return { recipientId, token: preferencesToken(TEST_SECRET, recipientId) };
}

export type Followed = {
  readonly filter: object;
  readonly cadence?: "immediate" | "daily" | "weekly";
  readonly autoFollow?: boolean;
};

/** A confirmed subscription to a filter, its JSON for a sentence; gives its id. */
export async function makeSubscription(
  services: TestServices,
  recipientId: string,
  { filter, ...told }: Followed,
): Promise<string> {
  const { db } = services;
  const at = services.as(PUBLIC).now();
  const filterId = await db.$transaction((tx) => storeFilterOf(tx, filter, JSON.stringify(filter)));
  const id = uuidv7();
  const proof = { consentText: "yes", requestedAt: at, confirmedAt: at };
  await db.subscription.create({
    data: { id, recipientId, filterId, state: "active", reminders: [0], ...told, ...proof },
  });
  return id;
}
