import type { Processors } from "@pacta/jobs";
import { fanOutEvent } from "@pacta/services";
import type { Dependencies } from "../dependencies.ts";

/** One outbox row becomes deliveries. */
export function fanOutProcessor({ service, log }: Dependencies): Processors["fan-out"] {
  return async ({ outboxId }) => {
    const result = await fanOutEvent(service, { outboxId });
    if (result.kind === "fanned-out") log.info({ outboxId, ...result }, "event fanned out");
  };
}
