import { buffer } from "node:stream/consumers";
import DKIM from "nodemailer/lib/dkim";

export type DkimKey = { readonly domain: string; readonly selector: string; readonly privateKey: string };

/** RFC 8058 §4: both List headers are among those signed; the rest is what a reader sees or programs act on. */
const SIGNED = [
  "From",
  "To",
  "Subject",
  "Date",
  "Message-ID",
  "MIME-Version",
  "Content-Type",
  "Auto-Submitted",
  "Precedence",
  "List-Id",
  "List-Unsubscribe",
  "List-Unsubscribe-Post",
  "Feedback-ID",
].join(":");

/** Puts a DKIM signature (RFC 6376, rsa-sha256, relaxed) in front of a finished message. */
export function dkimSigner({ domain, selector, privateKey }: DkimKey): (raw: Buffer) => Promise<Buffer> {
  const signer = new DKIM({ domainName: domain, keySelector: selector, privateKey, headerFieldNames: SIGNED });
  return async (raw) => buffer(signer.sign(raw));
}
