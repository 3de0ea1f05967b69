import type { Processors } from "@pacta/jobs";
import {
  claimWebhookBatch,
  leaseMsOf,
  recordWebhookAttempt,
  renewDeliveryBatch,
  restEndpoint,
  sendWebhook,
  type WebhookToSend,
} from "@pacta/services";
import { uuidv7 } from "uuidv7";
import type { Dependencies } from "../dependencies.ts";
import { keepLease } from "../keep-lease.ts";
import { persist } from "../persist.ts";

const IN_FLIGHT = 2;
/** After so many failures running, the rest waits. */
const FAILURES_TO_REST = 6;
/** After so long, whoever else waits has its turn; the sweep rings for the rest. */
const TURN_MS = 60_000;

type Turn = { readonly endpointId: string; failures: number };

/** Sends what is due at one endpoint, two requests at a time, until nothing is or the endpoint fails again and again. */
export function sendWebhooksProcessor(deps: Dependencies): Processors["send-webhooks"] {
  return async ({ endpointId }) => {
    const turn: Turn = { endpointId, failures: 0 };
    const endsAt = Date.now() + TURN_MS;
    await Promise.all(Array.from({ length: IN_FLIGHT }, async () => takeTurn(deps, turn, endsAt)));
    if (turn.failures < FAILURES_TO_REST) return;
    const resting = await restEndpoint(deps.service, { endpointId });
    deps.log.info({ endpointId, resting }, "endpoint rests");
  };
}

async function takeTurn(deps: Dependencies, turn: Turn, endsAt: number): Promise<void> {
  while (!deps.stopping.aborted && Date.now() < endsAt && turn.failures < FAILURES_TO_REST) {
    if ((await sendOne(deps, turn)) === "nothing-due") return;
  }
}

/** Claimed one by one: what this process does not get to is free for others at once. */
async function sendOne(deps: Dependencies, turn: Turn): Promise<"tried" | "nothing-due"> {
  const { service, log } = deps;
  const { endpointId } = turn;
  const owner = uuidv7();
  const { claimed, toSend } = await claimWebhookBatch(service, { endpointId, owner, limit: 1 });
  if (claimed === 0) return "nothing-due";
  for (const delivery of toSend) {
    const isAccepted = await tell(deps, { endpointId, owner, delivery });
    turn.failures = isAccepted ? 0 : turn.failures + 1;
    log.info({ endpointId, outboxId: delivery.outboxId, isAccepted }, "webhook tried");
  }
  return "tried";
}

type Claimed = { readonly endpointId: string; readonly owner: string; readonly delivery: WebhookToSend };

/** Sends and records one; an endpoint may take longer to answer than a lease lasts. */
async function tell({ service, log }: Dependencies, { endpointId, owner, delivery }: Claimed): Promise<boolean> {
  const { outboxId } = delivery;
  const renewal = {
    leaseMs: leaseMsOf(service),
    renew: async () => renewDeliveryBatch(service, { outboxId, owner }),
    onError: (error: unknown) => log.warn({ err: error, endpointId, outboxId }, "lease not renewed"),
  };
  return keepLease(renewal, async () => {
    const sent = await sendWebhook(service, { endpointId, delivery });
    return persist(async () => recordWebhookAttempt(service, { owner, sent }));
  });
}
