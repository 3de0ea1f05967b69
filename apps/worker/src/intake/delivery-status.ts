import type { MailReport } from "@pacta/services";

export type DeliveryStatus = Pick<Extract<MailReport, { kind: "dsn" }>, "action" | "status" | "diagnostic">;

const LONGEST_TEXT = 64_000;
const LONGEST_DIAGNOSTIC = 500;
const ACTIONS = ["failed", "delayed", "delivered", "relayed", "expanded"] as const;
const STATUS = /^([245]\.\d{1,3}\.\d{1,3})(?![\d.])/;

/**
 * RFC 3464 §2: the fields of `message/delivery-status`, or null where it does not say what happened. Of several
 * recipients (an alias behind our reader) the best outcome counts: the address took the mail for somebody.
 */
export function readDeliveryStatus(text: string): DeliveryStatus | null {
  const groups = text
    .slice(0, LONGEST_TEXT)
    .replaceAll("\r\n", "\n")
    .trim()
    .split(/\n[ \t]*(?:\n[ \t]*)+/);
  const told = groups.map(fieldsOf).map(statusOf);
  return told.filter((status) => status !== null).toSorted((one, other) => harm(one) - harm(other))[0] ?? null;
}

/** One group of header fields, folded lines joined, names in lower case; the first of a name counts. */
export function fieldsOf(group: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of group
    .replaceAll("\r\n", "\n")
    .replace(/\n[ \t]+/g, " ")
    .split("\n")) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** One line that a database takes: no control characters, no endless text. */
export function plainLine(text: string): string {
  return text
    .replace(/[^\P{C}]+/gu, " ")
    .trim()
    .slice(0, LONGEST_DIAGNOSTIC);
}

function statusOf(fields: ReadonlyMap<string, string>): DeliveryStatus | null {
  if (!(fields.has("final-recipient") || fields.has("original-recipient"))) return null;
  const said = withoutComment(fields.get("action") ?? "").toLowerCase();
  const action = ACTIONS.find((known) => known === said);
  const status = STATUS.exec(fields.get("status") ?? "")?.[1];
  if (action === undefined || status === undefined) return null;
  const diagnostic = fields.get("diagnostic-code");
  return { action, status, diagnostic: diagnostic === undefined ? null : plainLine(diagnostic) };
}

function withoutComment(value: string): string {
  return value.replace(/\(.*$/, "").trim();
}

function harm({ action, status }: DeliveryStatus): number {
  if (action === "failed") return status.startsWith("5") ? 3 : 2;
  return action === "delayed" ? 1 : 0;
}
