import type { Processors } from "@pacta/jobs";
import type { Dependencies } from "./dependencies.ts";
import { fanOutProcessor } from "./processors/fan-out.ts";
import { planDigestsProcessor } from "./processors/plan-digests.ts";
import { sendAccountMailProcessor } from "./processors/send-account-mail.ts";
import { sendDeliveriesProcessor } from "./processors/send-deliveries.ts";
import { sendDigestsProcessor } from "./processors/send-digests.ts";
import { sendWebhooksProcessor } from "./processors/send-webhooks.ts";
import { sweepProcessor } from "./processors/sweep.ts";

/** One processor for each contract; a missing one does not compile. */
export function createProcessors(deps: Dependencies): Processors {
  return {
    "fan-out": fanOutProcessor(deps),
    "send-deliveries": sendDeliveriesProcessor(deps),
    "send-account-mail": sendAccountMailProcessor(deps),
    "plan-digests": planDigestsProcessor(deps),
    "send-digests": sendDigestsProcessor(deps),
    "send-webhooks": sendWebhooksProcessor(deps),
    sweep: sweepProcessor(deps),
  };
}
