/** Who our mails come from. */
export type Sender = {
  readonly from: string;
  readonly address: string;
  readonly domain: string;
  /** The domain that bounces and unsubscribe mails come back to. */
  readonly returnDomain: string;
};

/** Reads `Name <address@domain>`, a form the environment has already been checked for. */
export function parseSender(from: string, returnDomain?: string): Sender {
  const address = /<([^<>]+)>/.exec(from)?.[1] ?? from;
  const domain = address.slice(address.lastIndexOf("@") + 1);
  return { from, address, domain, returnDomain: returnDomain ?? domain };
}
