import type { Transaction } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { addressHash } from "../subscription/address-hash.ts";

/** The id of whoever is written to at an address, the oldest on record; null while nobody is. */
export async function recipientIdOfAddress(
  tx: Transaction,
  { config }: Pick<ServiceContext, "config">,
  address: string,
): Promise<string | null> {
  const known = await tx.recipient.findFirst({
    where: { addressHash: addressHash(config.secret, address), state: { not: "erased" } },
    select: { id: true },
    orderBy: { createdAt: "asc" },
  });
  return known?.id ?? null;
}
