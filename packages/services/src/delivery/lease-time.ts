import type { ServiceContext } from "../context.ts";

const LEASE_MS = 60_000;

/** A dead worker's mails are taken over after this long; a living one renews well before. */
export function leaseMsOf({ config }: Pick<ServiceContext, "config">): number {
  return config.leaseMs ?? LEASE_MS;
}
