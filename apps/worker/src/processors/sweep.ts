import type { Processors } from "@pacta/jobs";
import {
  advanceProjections,
  eraseEvidence,
  forgetUnconfirmed,
  offerFollows,
  resumePaused,
  scheduleEffects,
  sweepDigests,
  sweepUnfinished,
  sweepWebhooks,
} from "@pacta/services";
import type { Dependencies } from "../dependencies.ts";

/** Rings again for what PostgreSQL says is unfinished, and moves the projections on to the present day. */
export function sweepProcessor({ service, log }: Dependencies): Processors["sweep"] {
  return async () => {
    // Before the lists move on: what takes effect today is still ahead in them.
    const scheduled = await scheduleEffects(service);
    const advanced = await advanceProjections(service);
    const follows = {
      erased: await eraseEvidence(service),
      resumed: await resumePaused(service),
      forgotten: await forgetUnconfirmed(service),
      offered: await offerFollows(service),
    };
    const unfinished = {
      ...(await sweepUnfinished(service)),
      ...(await sweepDigests(service)),
      ...(await sweepWebhooks(service)),
    };
    const found = { scheduled, advanced, ...follows, ...unfinished };
    if (Object.values(found).some((count) => count > 0)) log.info(found, "unfinished work found");
  };
}
