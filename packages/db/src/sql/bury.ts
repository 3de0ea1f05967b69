import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { type Lease, leaseHasEnded } from "./delivery-lease.ts";

type Limits = Pick<Lease, "leaseMs"> & { readonly maxAttempts: number };

const PARKED = Prisma.sql`state = 'dead', reason = 'its worker stopped at every attempt'`;

/** Of a row whose worker died at every attempt it had: it may be what kills it. */
function isHopeless(limits: Limits): Prisma.Sql {
  return Prisma.sql`(state = 'sending' AND ${leaseHasEnded(limits)} AND attempts >= ${limits.maxAttempts})`;
}

/** Parks deliveries by one channel whose worker died at every attempt; gives how many. */
export async function buryDeliveries(
  db: Transaction,
  { channel, ...limits }: Limits & { readonly channel: "email" | "webhook" },
): Promise<number> {
  return db.$executeRaw`
    UPDATE deliveries SET ${PARKED}, lease_owner = NULL, lease_until = NULL
    WHERE channel = ${channel}::channel AND ${isHopeless(limits)}`;
}

/** Parks account mails whose worker died at every attempt; gives how many. */
export async function buryAccountMails(db: Transaction, limits: Limits): Promise<number> {
  return db.$executeRaw`
    UPDATE account_mails SET ${PARKED}, lease_owner = NULL, lease_until = NULL WHERE ${isHopeless(limits)}`;
}

/** Parks digests whose worker died at every attempt, and what they gathered; gives how many digests. */
export async function buryDigests(db: Transaction, limits: Limits): Promise<number> {
  const rows = await db.$queryRaw<{ buried: number }[]>`
    WITH buried AS (
      UPDATE digests SET ${PARKED}, lease_owner = NULL, lease_until = NULL WHERE ${isHopeless(limits)} RETURNING id
    ), left_behind AS (
      UPDATE deliveries d SET ${PARKED} FROM buried WHERE d.digest_id = buried.id AND d.state = 'held'
    )
    SELECT count(*)::int AS buried FROM buried`;
  return rows[0]?.buried ?? 0;
}
