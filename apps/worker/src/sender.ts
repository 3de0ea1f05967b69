/** Who our mails come from. */
export type Sender = { readonly from: string; readonly address: string; readonly domain: string };

/** Reads `Name <address@domain>`, a form the environment has already been checked for. */
export function parseSender(from: string): Sender {
  const address = /<([^<>]+)>/.exec(from)?.[1] ?? from;
  return { from, address, domain: address.slice(address.lastIndexOf("@") + 1) };
}
