import { createHash, createHmac } from "node:crypto";
import { secretBytes } from "./webhook-secret.ts";

const ID_LENGTH = 32;

/** The same for every attempt at telling one endpoint of one notice, replays included (Standard Webhooks). */
export function webhookId(outboxId: string, endpointId: string): string {
  return `msg_${createHash("sha256").update(`${outboxId}.${endpointId}`).digest("hex").slice(0, ID_LENGTH)}`;
}

export type Signed = { readonly id: string; readonly at: Date; readonly body: string };

/** The headers of Standard Webhooks 1.0.0: one signature for each secret, the present one first. */
export function signatureHeaders(secrets: readonly string[], { id, at, body }: Signed): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const content = `${id}.${timestamp}.${body}`;
  const signatures = secrets.map((secret) => {
    return `v1,${createHmac("sha256", secretBytes(secret)).update(content).digest("base64")}`;
  });
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signatures.join(" ") };
}
