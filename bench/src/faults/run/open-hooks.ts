import { NOTICE_TREATY, type TestServices } from "@pacta/services/test-services";
import type { ReceiverScript } from "../receiver/endpoint-trick.ts";
import { type Receiver, startReceiver } from "../receiver/start-receiver.ts";
import { storeMadeTreaty } from "./made-treaty.ts";
import { type Endpoint, makeEndpoints } from "./make-endpoints.ts";

const RECIPIENTS_AN_ENDPOINT = 40;
const OTHER_TREATIES = 19;

export type Hooks = {
  readonly receiver: Receiver | null;
  readonly endpoints: readonly Endpoint[];
  /** Of which they are told beside that of the notice; no recipient of mail follows these. */
  readonly treaties: readonly string[];
};

export const NO_HOOKS: Hooks = { receiver: null, endpoints: [], treaties: [] };

/** Twenty notices to each endpoint: half as many messages as there are mails. */
export async function openHooks(
  services: TestServices,
  shares: ReceiverScript["shares"],
  recipients: number,
): Promise<Hooks> {
  const script = { endpoints: Math.ceil(recipients / RECIPIENTS_AN_ENDPOINT), shares };
  const receiver = await startReceiver(script);
  const treaties: string[] = [];
  for (let number = 0; number < OTHER_TREATIES; number += 1) {
    treaties.push(await storeMadeTreaty(services, { number, topics: [] }));
  }
  const endpoints = await makeEndpoints(services, receiver, { script, treaties: [NOTICE_TREATY, ...treaties] });
  return { receiver, endpoints, treaties };
}
