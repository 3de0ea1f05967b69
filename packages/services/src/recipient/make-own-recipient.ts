import type { Transaction } from "@pacta/db";
import { uuidv7 } from "uuidv7";
import type { ServiceContext } from "../context.ts";
import { addressHash } from "../subscription/address-hash.ts";

type OwnAddress = {
  readonly address: string;
  readonly userId: string;
  /** The account has proved that the address is its own. */
  readonly isProved: boolean;
  readonly locale?: string;
};

/** Puts an account's own, unknown address on record as a recipient; gives its id. */
export async function makeOwnRecipient(
  tx: Transaction,
  ctx: ServiceContext,
  { address, userId, isProved, locale = "en" }: OwnAddress,
): Promise<string> {
  const id = uuidv7();
  const domain = address.slice(address.lastIndexOf("@") + 1);
  const hash = addressHash(ctx.config.secret, address);
  const row = { id, address, domain, addressHash: hash, locale, zone: "UTC", createdAt: ctx.now() };
  const proof = isProved ? { state: "confirmed" as const, confirmedAt: ctx.now() } : { state: "pending" as const };
  await tx.recipient.create({ data: { ...row, ...proof, userId } });
  return id;
}
