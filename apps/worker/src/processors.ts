import type { Processors } from "@pacta/jobs";
import type { Dependencies } from "./dependencies.ts";
import { fanOutProcessor } from "./processors/fan-out.ts";
import { sendDeliveriesProcessor } from "./processors/send-deliveries.ts";
import { sendSubscriptionMailProcessor } from "./processors/send-subscription-mail.ts";
import { sweepProcessor } from "./processors/sweep.ts";

/** One processor for each contract; a missing one does not compile. */
export function createProcessors(deps: Dependencies): Processors {
  return {
    "fan-out": fanOutProcessor(deps),
    "send-deliveries": sendDeliveriesProcessor(deps),
    "send-subscription-mail": sendSubscriptionMailProcessor(deps),
    sweep: sweepProcessor(deps),
  };
}
