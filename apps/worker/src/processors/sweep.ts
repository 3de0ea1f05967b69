import type { Processors } from "@pacta/jobs";
import {
  advanceProjections,
  eraseEvidence,
  forgetAttempts,
  forgetRecordChanges,
  forgetUnconfirmed,
  offerFollows,
  resumePaused,
  type ServiceContext,
  scheduleEffects,
  sweepDigests,
  sweepUnfinished,
  sweepWebhooks,
} from "@pacta/services";
import type { Dependencies } from "../dependencies.ts";

type Step = (service: ServiceContext) => Promise<Readonly<Record<string, number>>>;

/** What waits for nobody. Effects are written down before the lists move on: what takes effect today is still ahead in them. */
const EVERY_TIME: readonly Step[] = [
  async (service) => ({ scheduled: await scheduleEffects(service) }),
  sweepUnfinished,
  sweepDigests,
  sweepWebhooks,
  async (service) => ({ advanced: await advanceProjections(service) }),
];

const NOW_AND_THEN: readonly Step[] = [
  async (service) => ({ resumed: await resumePaused(service) }),
  async (service) => ({ offered: await offerFollows(service) }),
  async (service) => ({ forgotten: await forgetUnconfirmed(service) }),
  async (service) => ({ erased: await eraseEvidence(service) }),
  async (service) => ({ changesForgotten: await forgetRecordChanges(service) }),
  async (service) => ({ forgottenAttempts: await forgetAttempts(service) }),
];
const NOW_AND_THEN_MS = 60_000;

/** Rings again for what PostgreSQL says is unfinished, and does what time alone brings about; no part waits for another. */
export function sweepProcessor({ service, log }: Dependencies): Processors["sweep"] {
  let lastAt = Number.NEGATIVE_INFINITY;
  return async () => {
    const isTime = performance.now() - lastAt >= NOW_AND_THEN_MS;
    if (isTime) lastAt = performance.now();
    const found: Record<string, number> = {};
    const failures: unknown[] = [];
    for (const step of isTime ? [...EVERY_TIME, ...NOW_AND_THEN] : EVERY_TIME) {
      try {
        Object.assign(found, await step(service));
      } catch (cause) {
        failures.push(cause);
      }
    }
    if (Object.values(found).some((count) => count > 0)) log.info(found, "unfinished work found");
    if (failures.length > 0) throw new AggregateError(failures, "a part of the sweep failed");
  };
}
