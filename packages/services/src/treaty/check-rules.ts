import type { Transaction } from "@pacta/db";
import { parseTreatyRules, type TreatyRules } from "@pacta/domain";
import { refuseDomainFaults } from "../domain-fault.ts";
import { requireParticipants } from "../participant/require-participants.ts";
import { invalidField } from "../service-error.ts";

/** The rules of the JSON given for a treaty of this form; refuses them with the field at fault. */
export async function checkRules(tx: Transaction, form: TreatyRules["form"], json: unknown): Promise<TreatyRules> {
  const rules = refuseDomainFaults(() => parseTreatyRules(json), "rules");
  if (rules.form !== form) throw invalidField("rules.form", `the treaty is ${form}`);
  await requireParticipants(tx, "rules.parties", rules.parties);
  await requireParticipants(tx, "rules.reio", rules.reio);
  return rules;
}
