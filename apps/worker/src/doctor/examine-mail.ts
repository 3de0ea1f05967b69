import { configFindings } from "./config-findings.ts";
import { dnsFindings, type Resolver } from "./dns-findings.ts";
import { dnsRecords } from "./dns-records.ts";
import type { Finding, MailSetup } from "./mail-setup.ts";

export type Examination = { readonly text: string; readonly isSound: boolean };

/** What to publish and what is wrong, as text; `resolver` null: DNS is not asked. */
export async function examineMail(setup: MailSetup, resolver: Resolver | null): Promise<Examination> {
  const findings = [...configFindings(setup), ...(resolver === null ? [] : await dnsFindings(setup, resolver))];
  const faults = findings.filter(({ kind }) => kind === "fault").length;
  const lines = [
    "Records to publish:",
    ...dnsRecords(setup).map(({ name, type, value, why }) => `\n  ${name}  ${type}\n    ${value}\n    (${why})`),
    "",
    ...findings.map(lineOf),
    faults === 0 ? "No faults found." : `${faults} ${faults === 1 ? "fault" : "faults"} found.`,
    ...(resolver === null ? ["DNS was not asked; --check asks it."] : []),
  ];
  return { text: `${lines.join("\n")}\n`, isSound: faults === 0 };
}

function lineOf({ kind, text }: Finding): string {
  return `${kind === "fault" ? "FAULT  " : "advice "} ${text}`;
}
