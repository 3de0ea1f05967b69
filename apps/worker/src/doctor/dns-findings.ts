import { dnsRecords } from "./dns-records.ts";
import { type DnsRecord, type Finding, type MailSetup, relayHost } from "./mail-setup.ts";

/** The part of `node:dns/promises` that is asked. */
export type Resolver = {
  resolveTxt(name: string): Promise<string[][]>;
  resolveMx(name: string): Promise<{ readonly exchange: string; readonly priority: number }[]>;
  resolve4(name: string): Promise<string[]>;
  reverse(address: string): Promise<string[]>;
};

const NOT_THERE: ReadonlySet<string> = new Set(["ENOTFOUND", "ENODATA"]);

/** What DNS lacks of what a setup needs; a server that does not answer is a fault of its own. */
export async function dnsFindings(setup: MailSetup, resolver: Resolver): Promise<Finding[]> {
  const found = await Promise.all(dnsRecords(setup).map(async (record) => recordFindings(setup, record, resolver)));
  return found.flat();
}

async function recordFindings(setup: MailSetup, record: DnsRecord, resolver: Resolver): Promise<Finding[]> {
  switch (record.type) {
    case "TXT":
      return txtFindings(record, await answersOf(async () => resolver.resolveTxt(record.name)));
    case "MX":
      return mxFindings(record, await answersOf(async () => resolver.resolveMx(record.name)));
    case "PTR":
      return ptrFindings(setup, resolver);
  }
}

const fault = (text: string): Finding => ({ kind: "fault", text });

/** Null: nobody answered. */
async function answersOf<Answer>(ask: () => Promise<Answer[]>): Promise<Answer[] | null> {
  try {
    return await ask();
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    return NOT_THERE.has(code) ? [] : null;
  }
}

const silence = (name: string): Finding[] => [fault(`DNS does not answer for ${name}`)];

function txtFindings({ name, value }: DnsRecord, answers: string[][] | null): Finding[] {
  if (answers === null) return silence(name);
  const kind = value.split(/[;\s]/, 1)[0] ?? "";
  const texts = answers.map((chunks) => chunks.join("")).filter((text) => text.startsWith(kind));
  if (texts.length === 0) return [fault(`${name} has no ${kind} record`)];
  // RFC 7208 §3.2, RFC 7489 §6.6.3: two records are as good as none.
  if (texts.length > 1) return [fault(`${name} has ${texts.length} ${kind} records, and must have one`)];
  const key = keyIn(value);
  if (key !== null && keyIn(texts[0] ?? "") !== key)
    return [fault(`${name} publishes another key than the one we sign with`)];
  return [];
}

function keyIn(text: string): string | null {
  return /\bp=([^;]*)/.exec(text.replace(/\s/g, ""))?.[1]?.replace(/^(?:none|quarantine|reject)$/, "") || null;
}

function mxFindings({ name }: DnsRecord, answers: { exchange: string }[] | null): Finding[] {
  if (answers === null) return silence(name);
  return answers.length === 0 ? [fault(`${name} has no MX record: bounces cannot come back`)] : [];
}

async function ptrFindings(setup: MailSetup, resolver: Resolver): Promise<Finding[]> {
  const host = relayHost(setup);
  const addresses = await answersOf(async () => resolver.resolve4(host));
  if (addresses === null) return silence(host);
  const found = await Promise.all(
    addresses.map(async (address) => {
      const names = (await answersOf(async () => resolver.reverse(address))) ?? [];
      return names.length > 0 ? [] : [fault(`${address} of ${host} has no PTR record: many servers refuse its mail`)];
    }),
  );
  return addresses.length === 0 ? [fault(`${host} of SMTP_URL has no address`)] : found.flat();
}
