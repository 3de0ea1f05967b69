import type { Processors } from "@pacta/jobs";
import { planDigests } from "@pacta/services";
import type { Dependencies } from "../dependencies.ts";

/** What is held becomes digests. */
export function planDigestsProcessor({ service, log }: Dependencies): Processors["plan-digests"] {
  return async () => {
    const digests = await planDigests(service);
    if (digests > 0) log.info({ digests }, "digests planned");
  };
}
