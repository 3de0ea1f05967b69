import type { Processors } from "@pacta/jobs";
import { fanOutNotice, ringEndpoints } from "@pacta/services";
import type { Dependencies } from "../dependencies.ts";

/** One notice becomes deliveries. */
export function fanOutProcessor({ service, groupingMs, log }: Dependencies): Processors["fan-out"] {
  return async ({ outboxId }) => {
    const result = await fanOutNotice(service, { outboxId, groupingMs });
    // Also for those who are told again, of a correction: they are in the ledger alone.
    if (result.kind === "fanned-out") await ringEndpoints(service, { outboxId });
    if (result.kind !== "nothing-to-do") log.info({ outboxId, ...result }, "notice fanned out");
  };
}
