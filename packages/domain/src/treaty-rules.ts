import { z } from "zod";
import { DepositaryPractice } from "./day-count.ts";
import { DurationRule } from "./duration-rule.ts";
import { AwaitedOrganisation, EntryIntoForceRule, LaterPartyRule } from "./entry-into-force-rule.ts";
import { Cascade, ExitRule, ProvisionalRule } from "./exit-rule.ts";
import { ParticipantGroup } from "./participant-group.ts";
import { ruleFaults } from "./rule-fault.ts";
import { WeightTable } from "./weight-table.ts";

const Code = z.string().min(1);

/** An amendment changes its parent treaty for all its parties, or only for those who accept it (VCLT art. 40). */
const AmendmentRule = z.strictObject({
  parent: Code,
  binds: z.enum(["all-parties", "accepting-parties"]),
});

/** The rules of one treaty, stored as JSON beside it. */
export const TreatyRules = z
  .strictObject({
    form: z.enum(["bilateral", "multilateral"]),
    parties: z.array(Code).default([]),
    reio: z.array(Code).default([]),
    depositaryPractice: DepositaryPractice.default("same-day"),
    entryIntoForce: EntryIntoForceRule,
    laterParty: LaterPartyRule.nullable().default(null),
    awaits: z.array(AwaitedOrganisation).default([]),
    exit: ExitRule,
    cascades: z.array(Cascade).default([]),
    duration: DurationRule,
    provisional: ProvisionalRule.nullable().default(null),
    /** Whether the treaty lets a party suspend it; without a clause a suspension is contested (VCLT arts. 57-58). */
    suspension: z.enum(["allowed", "no-clause", "unknown"]).default("unknown"),
    amendment: AmendmentRule.nullable().default(null),
    /** The group of those who may become parties; null: not limited or not on record. */
    openTo: Code.nullable().default(null),
    groups: z.record(Code, ParticipantGroup).default({}),
    weights: z.record(Code, WeightTable).default({}),
  })
  .superRefine((rules, context) => {
    for (const { path, message } of ruleFaults(rules)) context.addIssue({ code: "custom", path: [...path], message });
  });
export type TreatyRules = z.output<typeof TreatyRules>;
export type TreatyRulesInput = z.input<typeof TreatyRules>;

/** Refusal of a treaty's rules; `path` names the field, dotted. */
export class RuleError extends Error {
  override readonly name = "RuleError";
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

/**
 * Takes the JSON of a treaty's rules and gives the parsed rules.
 * Refuses the first fault with a `RuleError` naming the field. Source: DOMAIN §2.5-2.7.
 */
export function parseTreatyRules(json: unknown): TreatyRules {
  const result = TreatyRules.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new RuleError(issue?.path.join(".") ?? "", issue?.message ?? "not treaty rules");
}
