import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import type { DkimKey } from "@pacta/email";

export type DkimEnv = {
  readonly DKIM_DOMAIN?: string | undefined;
  readonly DKIM_SELECTOR?: string | undefined;
  readonly DKIM_PRIVATE_KEY?: string | undefined;
  readonly DKIM_PRIVATE_KEY_FILE?: string | undefined;
};

/** The key that mails are signed with; null where none is configured, a fault where half of one is. */
export function readDkimKey(env: DkimEnv): DkimKey | null {
  const { DKIM_DOMAIN: domain, DKIM_SELECTOR: selector } = env;
  const pem = pemOf(env);
  if (domain === undefined && selector === undefined && pem === undefined) return null;
  if (domain === undefined || selector === undefined || pem === undefined) {
    throw new Error("DKIM needs all of DKIM_DOMAIN, DKIM_SELECTOR and DKIM_PRIVATE_KEY (or DKIM_PRIVATE_KEY_FILE)");
  }
  // Environment files hold a PEM on one line, its line ends written as \n.
  const privateKey = pem.replaceAll("\\n", "\n");
  if (keyType(privateKey) !== "rsa") throw new Error("the DKIM private key is not an RSA key");
  return { domain, selector, privateKey };
}

function pemOf({ DKIM_PRIVATE_KEY: pem, DKIM_PRIVATE_KEY_FILE: file }: DkimEnv): string | undefined {
  return pem ?? (file === undefined ? undefined : readFileSync(file, "utf8"));
}

function keyType(pem: string): string | undefined {
  try {
    return createPrivateKey(pem).asymmetricKeyType;
  } catch (cause) {
    throw new Error("the DKIM private key cannot be read", { cause });
  }
}
