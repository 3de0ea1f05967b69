import { type Finding, isAligned, type MailSetup, relayHost } from "./mail-setup.ts";

const LOCAL_HOST = /^(?:localhost|127\.|\[?::1|0\.0\.0\.0)/;
/** RFC 2606, RFC 6761: names that never reach anybody. */
const RESERVED = /(?:^|\.)(?:test|example|invalid|localhost|local)$/;

const fault = (text: string): Finding => ({ kind: "fault", text });
const advice = (text: string): Finding => ({ kind: "advice", text });

/** What is wrong with a setup that can be seen without asking DNS (SPEC G9). */
export function configFindings(setup: MailSetup): Finding[] {
  return [...senderFindings(setup), ...linkFindings(setup), ...returnFindings(setup), ...relayFindings(setup)];
}

function senderFindings({ senderDomain, dkim }: MailSetup): Finding[] {
  const findings: Finding[] = [];
  if (RESERVED.test(senderDomain)) findings.push(fault(`MAIL_FROM is at ${senderDomain}, a domain nobody can reach`));
  if (dkim === null) {
    findings.push(advice("mails are not signed here: set DKIM_* unless the relay signs them with the sender's domain"));
  } else if (!isAligned(dkim.domain, senderDomain)) {
    findings.push(fault(`DKIM_DOMAIN ${dkim.domain} is not aligned with the sender's ${senderDomain}: DMARC fails`));
  }
  return findings;
}

function linkFindings({ appUrl, senderDomain }: MailSetup): Finding[] {
  const { protocol, hostname } = new URL(appUrl);
  const findings: Finding[] = [];
  if (LOCAL_HOST.test(hostname)) findings.push(fault(`links in mails lead to ${hostname}, which readers cannot open`));
  else if (!isAligned(hostname, senderDomain)) {
    findings.push(fault(`links lead to ${hostname} and mails come from ${senderDomain}: use one name for both`));
  }
  if (protocol !== "https:") findings.push(fault("APP_URL is not https: one-click unsubscribe needs it (RFC 8058)"));
  return findings;
}

function returnFindings({ returnDomain, senderDomain, bouncePort }: MailSetup): Finding[] {
  const findings: Finding[] = [];
  if (!isAligned(returnDomain, senderDomain)) {
    findings.push(
      fault(`MAIL_RETURN_DOMAIN ${returnDomain} is not aligned with ${senderDomain}: SPF counts for nothing`),
    );
  }
  if (bouncePort === null) {
    findings.push(fault("BOUNCE_SMTP_PORT is not set: bounces, complaints and unsubscribe mails are lost"));
  }
  return findings;
}

function relayFindings(setup: MailSetup): Finding[] {
  const { protocol, username } = new URL(setup.smtpUrl);
  const isLocal = LOCAL_HOST.test(relayHost(setup));
  if (isLocal)
    return [advice("SMTP_URL is this machine: see that what listens there is a mail server, not an inbox for tests")];
  if (protocol === "smtp:" && username !== "") {
    return [advice("SMTP_URL signs in over smtp://: make sure that the relay offers STARTTLS, or use smtps://")];
  }
  return [];
}
