import { Prisma } from "../generated/client.ts";

/** Who works on a row and for how long; the database's clock counts the time. */
export type Lease = { readonly owner: string; readonly leaseMs: number };

/**
 * Of a row's `lease_until`. A lease that ran out while the server was away may belong to a living worker that waits to
 * record what it sent: after a start of the server each is given its time once more.
 */
export function leaseHasEnded({ leaseMs }: Pick<Lease, "leaseMs">): Prisma.Sql {
  return Prisma.sql`(lease_until <= now()
    AND pg_postmaster_start_time() <= now() - ${leaseMs} * interval '1 millisecond')`;
}

/** So many times in the hands of a worker that died, a mail may be what kills it. */
export const SUSPECT_AFTER = 4;
