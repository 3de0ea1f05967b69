import { headerLine } from "./personalise.ts";

export type BulkMail = {
  /** One click here ends the subscription (RFC 8058). */
  readonly unsubscribeUrl: string;
  readonly unsubscribeToken: string;
  /** The domain of the sender. */
  readonly domain: string;
  /** What complaints are counted by: the event version. */
  readonly campaign: string;
};

/** Headers of every mail that goes to many (SPEC G1); account mails carry none of them. */
export function bulkHeaders({ unsubscribeUrl, unsubscribeToken, domain, campaign }: BulkMail): Record<string, string> {
  // In the subject: a signed token is longer than the 64 octets a local part may have (RFC 5321 §4.5.3.1.1).
  const mailto = `mailto:unsubscribe@${domain}?subject=${encodeURIComponent(unsubscribeToken)}`;
  const headers = {
    "List-Unsubscribe": `<${unsubscribeUrl}>, <${mailto}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    "List-Id": `Pacta treaty alerts <alerts.${domain}>`,
    Precedence: "bulk",
    "Feedback-ID": `${campaign}:immediate:alerts:pacta`,
  };
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, headerLine(value)]));
}
