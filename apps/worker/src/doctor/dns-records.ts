import { type DnsRecord, type MailSetup, relayHost } from "./mail-setup.ts";

const IS_ADDRESS = /^[\d.]+$/;

/** The records that the domains of a setup need (SPEC G9), in the order in which to publish them. */
export function dnsRecords(setup: MailSetup): DnsRecord[] {
  const { senderDomain, returnDomain, dkim } = setup;
  return [
    {
      name: returnDomain,
      type: "TXT",
      value: `v=spf1 ${IS_ADDRESS.test(relayHost(setup)) ? "ip4" : "a"}:${relayHost(setup)} -all`,
      why: "SPF: which servers may send with our return path",
    },
    ...(dkim === null
      ? []
      : [
          {
            name: `${dkim.selector}._domainkey.${dkim.domain}`,
            type: "TXT" as const,
            value: `v=DKIM1; k=rsa; p=${dkim.publicKey}`,
            why: "DKIM: the public half of the signing key",
          },
        ]),
    {
      name: `_dmarc.${senderDomain}`,
      type: "TXT",
      value: `v=DMARC1; p=quarantine; rua=mailto:postmaster@${senderDomain}`,
      why: "DMARC: what to do with mails in our name that are neither",
    },
    {
      name: returnDomain,
      type: "MX",
      value: `10 ${new URL(setup.appUrl).hostname}`,
      why: "bounces and unsubscribe mails come back to the worker (BOUNCE_SMTP_PORT, port 25 in front of it)",
    },
    {
      name: `address of ${relayHost(setup)}`,
      type: "PTR",
      value: relayHost(setup),
      why: "the sending address must resolve to the name it greets with, and back",
    },
  ];
}
