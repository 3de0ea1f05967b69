import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const CASES_FILE = fileURLToPath(new URL("../../../../shared/data/treaty_cases.json", import.meta.url));

/** A length of time as a case states it. */
export const CaseSpan = z.looseObject({ amount: z.number(), unit: z.enum(["day", "month", "year"]) });

const Assertion = z.looseObject({
  kind: z.string(),
  label: z.string(),
  op: z.string(),
  input: z.string(),
  expect: z.string(),
});

const CaseExit = z.looseObject({
  party: z.string(),
  type: z.string().optional(),
  notice_date: z.string().nullish(),
  effect_date: z.string().nullish(),
  rescinded_on: z.string().optional(),
  suspended_on: z.string().optional(),
});
export type CaseExit = z.infer<typeof CaseExit>;

const CaseCondition = z.looseObject({
  count: z.number().optional(),
  exclude_reio: z.boolean().optional(),
  group: z.string().optional(),
  weight: z.string().optional(),
  min_percent: z.number().optional(),
  named_states: z.union([z.string(), z.array(z.string())]).optional(),
  majority_of: z.string().optional(),
});
export type CaseCondition = z.infer<typeof CaseCondition>;

/** One recorded treaty: its rules in the words of its researcher, its known dates, its dated assertions. */
export const TreatyCase = z.looseObject({
  id: z.string(),
  type: z.string(),
  signed: z.looseObject({ date: z.string() }).nullish(),
  parties: z.array(z.string()).optional(),
  eif_rule: z.looseObject({
    trigger: CaseCondition.extend({
      type: z.string(),
      conditions: z.array(CaseCondition).optional(),
      alternative: z.string().optional(),
      fraction: z.string().optional(),
      date: z.string().optional(),
      min_count: z.number().optional(),
    }),
    delay: CaseSpan.nullish(),
    align: z.string().nullish(),
    condition: z.string().optional(),
    not_before: z.looseObject({ amount: z.number() }).optional(),
    fallback: z.looseObject({ delay: CaseSpan }).optional(),
  }),
  eif_trigger_date: z.string().nullable(),
  eif_date: z.string().nullable(),
  later_party_rule: z
    .looseObject({
      delay: CaseSpan.nullish(),
      align: z.string().nullish(),
      from: z.string().optional(),
      by_instrument: z.looseObject({}).optional(),
      text: z.string().optional(),
    })
    .nullish(),
  duration: z.looseObject({ type: z.string() }).optional(),
  denunciation_rule: z
    .looseObject({
      notice: z.union([CaseSpan, z.looseObject({ amount: z.number(), unit: z.enum(["month"]) })]).optional(),
      none: z.boolean().optional(),
      align: z.string().optional(),
      allowedAfter: CaseSpan.extend({ from: z.string() }).optional(),
      later_date_allowed: z.boolean().optional(),
      depositary_practice: z.string().optional(),
      window: z.union([z.string(), z.looseObject({ first_opens: CaseSpan, length: CaseSpan })]).optional(),
      fixed_periods: CaseSpan.optional(),
      fixed_annual: z.looseObject({ effect: z.string(), notice_by: z.string() }).optional(),
      effect: z.string().optional(),
      survival: CaseSpan.extend({ scope: z.string() }).optional(),
      text: z.string().optional(),
    })
    .nullish(),
  withdrawal_events: z.array(CaseExit),
  tests: z.array(Assertion),
});
export type TreatyCase = z.infer<typeof TreatyCase>;
export type CaseAssertion = z.infer<typeof Assertion>;

/** The recorded cases, or null where their folder is not beside this checkout. */
export function readTreatyCases(): readonly TreatyCase[] | null {
  if (!existsSync(CASES_FILE)) return null;
  return z.array(TreatyCase).parse(JSON.parse(readFileSync(CASES_FILE, "utf8")));
}
