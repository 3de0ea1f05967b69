import { expect, test } from "vitest";
import type { Resolver } from "./dns-findings.ts";
import { examineMail } from "./examine-mail.ts";
import type { MailSetup } from "./mail-setup.ts";

const SOUND: MailSetup = {
  senderDomain: "pacta.org",
  returnDomain: "bounces.pacta.org",
  appUrl: "https://pacta.org",
  smtpUrl: "smtps://user:secret@mx.pacta.org",
  bouncePort: 2525,
  dkim: { domain: "pacta.org", selector: "s1", publicKey: "PUBLICKEY" },
};

const TXT: Readonly<Record<string, string[][]>> = {
  "bounces.pacta.org": [["v=spf1 a:mx.pacta.org -all"]],
  "s1._domainkey.pacta.org": [["v=DKIM1; k=rsa; ", "p=PUBLIC", "KEY"]],
  "_dmarc.pacta.org": [["v=DMARC1; p=quarantine"], ["unrelated"]],
};

function resolver(txt: Readonly<Record<string, string[][]>>, changes: Partial<Resolver> = {}): Resolver {
  return {
    resolveTxt: async (name) => {
      const found = txt[name];
      if (found === undefined) throw Object.assign(new Error("none"), { code: "ENODATA" });
      return found;
    },
    resolveMx: async () => [{ exchange: "pacta.org", priority: 10 }],
    resolve4: async () => ["192.0.2.1"],
    reverse: async () => ["mx.pacta.org"],
    ...changes,
  };
}

test("G9 the doctor prints every record to publish, and no secret", async () => {
  const { text, isSound } = await examineMail(SOUND, null);
  expect(isSound).toBe(true);
  for (const part of [
    "v=spf1 a:mx.pacta.org -all",
    "s1._domainkey.pacta.org",
    "p=PUBLICKEY",
    "_dmarc.pacta.org",
    "MX",
    "PTR",
  ]) {
    expect(text).toContain(part);
  }
  expect(text).not.toContain("secret");
});

test.each([
  [{ appUrl: "http://pacta.org" }, "not https"],
  [{ appUrl: "https://other.org" }, "one name for both"],
  [{ appUrl: "https://localhost:3000" }, "readers cannot open"],
  [{ returnDomain: "bounces.other.org" }, "SPF counts for nothing"],
  [{ bouncePort: null }, "are lost"],
  [{ dkim: { domain: "relay.net", selector: "s1", publicKey: "x" } }, "DMARC fails"],
  [{ senderDomain: "pacta.example", appUrl: "https://pacta.example" }, "nobody can reach"],
])("G9 the doctor finds the fault of %o", async (change, expected) => {
  const { text, isSound } = await examineMail({ ...SOUND, ...change }, null);
  expect(isSound).toBe(false);
  expect(text).toContain(expected);
});

test("G9 a setup whose records are published is sound", async () => {
  expect(await examineMail(SOUND, resolver(TXT))).toMatchObject({ isSound: true });
});

test.each([
  ["no SPF", { ...TXT, "bounces.pacta.org": [] }, {}, "no v=spf1 record"],
  ["two SPF records", { ...TXT, "bounces.pacta.org": [["v=spf1 -all"], ["v=spf1 ~all"]] }, {}, "must have one"],
  ["another key", { ...TXT, "s1._domainkey.pacta.org": [["v=DKIM1; p=OTHER"]] }, {}, "another key"],
  ["no MX", TXT, { resolveMx: async () => [] }, "no MX record"],
  ["no PTR", TXT, { reverse: async () => [] }, "no PTR record"],
  ["a silent server", TXT, { resolveMx: async () => Promise.reject(new Error("timeout")) }, "does not answer"],
])("G9 the doctor that asks DNS finds %s", async (_name, txt, changes, expected) => {
  const { text, isSound } = await examineMail(SOUND, resolver(txt, changes));
  expect(isSound).toBe(false);
  expect(text).toContain(expected);
});
