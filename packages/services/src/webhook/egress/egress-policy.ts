import { lookup } from "node:dns/promises";

/** Every address of a host name, IPv4 and IPv6. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

/** Where webhooks may go. */
export type EgressPolicy = {
  readonly ports: readonly number[];
  /** Lets through loopback and private addresses, plain HTTP and any port: for tests and development alone. */
  readonly allowsPrivate: boolean;
  readonly resolve: Resolve;
  readonly timeoutMs: number;
};

export const STRICT_POLICY: EgressPolicy = {
  ports: [443],
  allowsPrivate: false,
  resolve: async (hostname) => (await lookup(hostname, { all: true })).map(({ address }) => address),
  timeoutMs: 15_000,
};

type EgressEnv = {
  readonly WEBHOOK_PORTS?: readonly number[] | undefined;
  readonly WEBHOOK_ALLOW_PRIVATE?: boolean | undefined;
};

/** The policy of a deployment; strict where its environment says nothing. */
export function egressPolicyOf(env: EgressEnv): EgressPolicy {
  return {
    ...STRICT_POLICY,
    ports: env.WEBHOOK_PORTS ?? STRICT_POLICY.ports,
    allowsPrivate: env.WEBHOOK_ALLOW_PRIVATE ?? false,
  };
}
