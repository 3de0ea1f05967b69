import { createEndpoint, STRICT_POLICY, verifyEndpoint } from "@pacta/services";
import type { TestServices } from "@pacta/services/test-services";
import { type EndpointTrick, type ReceiverScript, trickOf } from "../receiver/endpoint-trick.ts";
import type { Receiver } from "../receiver/start-receiver.ts";

const MOST_OF_AN_ACCOUNT = 20;
const OWNERS = "owner.test";

export type Endpoint = {
  readonly number: number;
  readonly endpointId: string;
  readonly owner: string;
  readonly trick: EndpointTrick | null;
};

/** True for the owners of endpoints: they get mails about these, none of the notice. */
export function isOwnersAddress(address: string): boolean {
  return address.endsWith(`@${OWNERS}`);
}

/** Makes accounts, and endpoints of theirs that have proved themselves and are told of these treaties. */
export async function makeEndpoints(
  services: TestServices,
  receiver: Receiver,
  { script, treaties }: { readonly script: ReceiverScript; readonly treaties: readonly string[] },
): Promise<Endpoint[]> {
  const made: Endpoint[] = [];
  for (let number = 0; number < script.endpoints; number += 1) {
    const owner = `owner${Math.floor(number / MOST_OF_AN_ACCOUNT)}`;
    if (number % MOST_OF_AN_ACCOUNT === 0) await makeAccount(services, owner);
    const account = services.as({ kind: "user", id: owner, role: "viewer" });
    const ctx = { ...account, config: { ...account.config, webhook: { ...STRICT_POLICY, allowsPrivate: true } } };
    const input = { url: receiver.urlOf(number), filter: { treaty: [...treaties] } };
    const { endpointId } = await createEndpoint(ctx, input);
    const { isAccepted, answer } = await verifyEndpoint(ctx, { endpointId });
    if (!isAccepted) throw new Error(`endpoint ${number} did not prove itself: ${answer}`);
    made.push({ number, endpointId, owner: `${owner}@${OWNERS}`, trick: trickOf(number, script) });
  }
  return made;
}

async function makeAccount({ db }: TestServices, id: string): Promise<void> {
  await db.user.create({ data: { id, name: id, email: `${id}@${OWNERS}`, emailVerified: true, role: "viewer" } });
}
