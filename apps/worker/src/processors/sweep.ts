import type { Processors } from "@pacta/jobs";
import { advanceProjections, eraseEvidence, scheduleEffects, sweepUnfinished } from "@pacta/services";
import type { Dependencies } from "../dependencies.ts";

/** Rings again for what PostgreSQL says is unfinished, and moves the projections on to the present day. */
export function sweepProcessor({ service, log }: Dependencies): Processors["sweep"] {
  return async () => {
    // Before the lists move on: what takes effect today is still ahead in them.
    const scheduled = await scheduleEffects(service);
    const advanced = await advanceProjections(service);
    const erased = await eraseEvidence(service);
    const found = { scheduled, erased, advanced, ...(await sweepUnfinished(service)) };
    if (Object.values(found).some((count) => count > 0)) log.info(found, "unfinished work found");
  };
}
