import type { Processors } from "@pacta/jobs";
import { advanceProjections, sweepUnfinished } from "@pacta/services";
import type { Dependencies } from "../dependencies.ts";

/** Rings again for what PostgreSQL says is unfinished, and moves the projections on to the present day. */
export function sweepProcessor({ service, log }: Dependencies): Processors["sweep"] {
  return async () => {
    const found = { ...(await sweepUnfinished(service)), advanced: await advanceProjections(service) };
    if (Object.values(found).some((count) => count > 0)) log.info(found, "unfinished work found");
  };
}
