import { createPublicKey } from "node:crypto";
import { Resolver } from "node:dns/promises";
import { readDkimKey } from "./dkim-key.ts";
import { examineMail } from "./doctor/examine-mail.ts";
import { readMailEnv } from "./env.ts";
import { parseSender } from "./sender.ts";

const env = readMailEnv();
const sender = parseSender(env.MAIL_FROM, env.MAIL_RETURN_DOMAIN);
const key = readDkimKey(env);
const setup = {
  senderDomain: sender.domain.toLowerCase(),
  returnDomain: sender.returnDomain.toLowerCase(),
  appUrl: env.APP_URL,
  smtpUrl: env.SMTP_URL,
  bouncePort: env.BOUNCE_SMTP_PORT ?? null,
  dkim: key === null ? null : { domain: key.domain, selector: key.selector, publicKey: publicHalf(key.privateKey) },
};
const resolver = process.argv.includes("--check") ? new Resolver() : null;
const { text, isSound } = await examineMail(setup, resolver);
process.stdout.write(text);
process.exitCode = isSound ? 0 : 1;

function publicHalf(privateKey: string): string {
  return createPublicKey(privateKey).export({ type: "spki", format: "der" }).toString("base64");
}
