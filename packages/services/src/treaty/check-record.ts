import type { Transaction } from "@pacta/db";
import { checkEvent, parseTreatyEvent } from "@pacta/domain";
import { refuseDomainFaults } from "../domain-fault.ts";
import { checkRules } from "./check-rules.ts";
import type { TreatyRecord } from "./treaty-record.ts";

/** Refuses a record whose rules or events the domain refuses, with the field at fault: `events.3.kind`. */
export async function checkRecord(
  tx: Transaction,
  record: Pick<TreatyRecord, "form" | "rules" | "events">,
): Promise<void> {
  const rules = await checkRules(tx, record.form, record.rules);
  for (const [index, { references, text, revokes, concerns, ...facts }] of record.events.entries()) {
    const links = { id: String(index), revokes: revokes?.toString() ?? null, concerns: concerns?.toString() ?? null };
    const event = { ...facts, ...links, recordedAt: new Date(0) };
    refuseDomainFaults(() => checkEvent(rules, parseTreatyEvent(event)), `events.${index}`);
  }
}
