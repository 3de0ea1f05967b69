import { setTimeout as pause } from "node:timers/promises";
import { createQueues, fanOut, openBackend } from "@pacta/jobs";
import { fanOutNotice, publishEvent, sweepUnfinished } from "@pacta/services";
import { EDITOR } from "@pacta/services/test-services";
import type { Fault } from "../run/fault.ts";
import type { Stage } from "../run/stage.ts";
import { untilKept } from "../run/stage-moments.ts";

const SWEEPS = 20;
const BETWEEN_SWEEPS_MS = 100;

export const publishTwice: Fault = {
  name: "publish-twice",
  what: "published four times at once, fanned out four times at once, two workers",
  queue: "either",
  workers: 2,
  leaseSeconds: 8,
  inject: async (stage) => {
    const { services, outboxId, eventVersionId } = stage;
    const system = services.as({ kind: "system" });
    await Promise.all([
      ...fourTimes(async () => publishEvent(services.as(EDITOR), { eventVersionId })),
      ...fourTimes(async () => fanOutNotice(system, { outboxId, groupingMs: 0 })),
    ]);
    const notices = await services.db.outbox.count({ where: { eventVersionId } });
    if (notices !== 1) stage.complaints.push(`${notices} notices of one publication`);
  },
};

function fourTimes<Result>(act: () => Promise<Result>): Promise<Result>[] {
  return Array.from({ length: 4 }, act);
}

export const sweepTwice: Fault = {
  name: "sweep-twice",
  what: `three workers that all sweep, and ${2 * SWEEPS} sweeps more, two at once`,
  queue: "either",
  workers: 3,
  leaseSeconds: 8,
  inject: async (stage) => {
    const queues = createQueues(stage.queue, () => undefined);
    const ctx = { ...stage.services.as({ kind: "system" }), bell: queues };
    for (let round = 0; round < SWEEPS; round += 1) {
      await Promise.all([sweepUnfinished(ctx), sweepUnfinished(ctx)]);
      await pause(BETWEEN_SWEEPS_MS);
    }
    await queues.close();
  },
};

const LARGE = 5_000_000;

export const poisonQueue: Fault = {
  name: "poison",
  what: "jobs that do not parse, name nothing, or carry 5 MB",
  queue: "either",
  workers: 1,
  leaseSeconds: 8,
  inject: async (stage) => {
    await untilKept(stage, 1);
    await addPoison(stage);
  },
};

async function addPoison({ queue, outboxId }: Stage): Promise<void> {
  const backend = openBackend(queue, 2);
  const nobody = "00000000-0000-4000-8000-000000000000";
  const poison: unknown[] = [
    null,
    7,
    { outboxId: "x" },
    { outboxId: nobody },
    { outboxId, more: "y".repeat(LARGE) },
    { outboxId: nobody, lane: 0 },
    { accountMailId: nobody },
  ];
  for (const name of [fanOut.name, "send-deliveries", "send-account-mail", "sweep"]) {
    const handle = backend.queue(name);
    handle.on("error", () => undefined);
    for (const [index, data] of poison.entries()) {
      await handle.add(name, data, { jobId: `poison-${name}-${index}`, attempts: 3, removeOnFail: true });
    }
    await handle.close();
  }
  await backend.close();
}
