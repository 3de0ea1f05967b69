import type { Processors } from "@pacta/jobs";
import { sweepUnfinished } from "@pacta/services";
import type { Dependencies } from "../dependencies.ts";

/** Rings again for what PostgreSQL says is unfinished. */
export function sweepProcessor({ service, log }: Dependencies): Processors["sweep"] {
  return async () => {
    const found = await sweepUnfinished(service);
    if (Object.values(found).some((count) => count > 0)) log.info(found, "unfinished work found");
  };
}
