/** What the configuration says of how mails leave and come back. */
export type MailSetup = {
  readonly senderDomain: string;
  readonly returnDomain: string;
  readonly appUrl: string;
  readonly smtpUrl: string;
  readonly bouncePort: number | null;
  readonly dkim: { readonly domain: string; readonly selector: string; readonly publicKey: string } | null;
};

/** A record to publish. `expected` is compared with what DNS answers; `<…>` in it stands for what only the owner knows. */
export type DnsRecord = {
  readonly name: string;
  readonly type: "TXT" | "MX" | "PTR";
  readonly value: string;
  readonly why: string;
};

/** `fault`: mails will be refused, lost or distrusted. `advice`: worth doing. */
export type Finding = { readonly kind: "fault" | "advice"; readonly text: string };

/** RFC 7489 §3.1.1, relaxed alignment: the same domain, or one below the other. */
export function isAligned(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

/** The name of our relay in `SMTP_URL`. */
export function relayHost({ smtpUrl }: MailSetup): string {
  return new URL(smtpUrl).hostname;
}
