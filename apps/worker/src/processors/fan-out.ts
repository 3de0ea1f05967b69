import type { Processors } from "@pacta/jobs";
import { fanOutNotice } from "@pacta/services";
import type { Dependencies } from "../dependencies.ts";

/** One notice becomes deliveries. */
export function fanOutProcessor({ service, groupingMs, log }: Dependencies): Processors["fan-out"] {
  return async ({ outboxId }) => {
    const result = await fanOutNotice(service, { outboxId, groupingMs });
    if (result.kind !== "nothing-to-do") log.info({ outboxId, ...result }, "notice fanned out");
  };
}
