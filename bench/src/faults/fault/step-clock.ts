import type { Fault } from "../run/fault.ts";
import { chooseMoments, untilKept } from "../run/stage-moments.ts";

const HOUR_MS = 3_600_000;
const PRELOAD = new URL("../process/stepped-clock.mjs", import.meta.url);
/** Seconds before clocks in Europe go from two to three; the workers live in Berlin. */
const BEFORE_SUMMER_TIME = Date.parse("2027-03-28T00:59:50Z");

function clockOf(steps: readonly number[]): string[] {
  const url = new URL(PRELOAD);
  url.searchParams.set("start", String(BEFORE_SUMMER_TIME));
  url.searchParams.set("steps", steps.join(","));
  return ["--import", url.href];
}

export const stepClock: Fault = {
  name: "clock-steps",
  what: "the worker's clock an hour forwards over the DST change, then two back",
  queue: "either",
  workers: 1,
  leaseSeconds: 8,
  // These have to be found by a sweep after the last step.
  shares: { greylist: 0.3 },
  nodeOptions: clockOf([HOUR_MS, -2 * HOUR_MS]),
  inject: async (stage) => {
    for (const moment of chooseMoments(stage, 2)) {
      await untilKept(stage, Math.min(moment, stage.addresses.length / 2));
      for (const { child } of stage.workers) child.kill("SIGUSR2");
    }
  },
};
