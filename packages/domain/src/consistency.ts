import { type ConsistencyContext, openRecord } from "./checked-record.ts";
import { consentWarnings } from "./consent-check.ts";
import type { ConsistencyWarning } from "./consistency-warning.ts";
import { dateWarnings } from "./date-check.ts";
import { duplicateWarnings } from "./duplicate-check.ts";
import type { TreatyEvent } from "./event.ts";
import { exitWarnings } from "./exit-check.ts";
import { lifetimeWarnings } from "./lifetime-check.ts";
import { signatureWarnings } from "./signature-check.ts";
import { statedDateWarnings } from "./stated-date-check.ts";
import type { TreatyRules } from "./treaty-rules.ts";

/**
 * Takes a treaty's rules, its log and the day of the check; gives every doubt about the record, by event, never
 * refusing: official lists do contain each of them. Days of participants are checked where they are given.
 * Source: SPEC H13-H14; DOMAIN, findings 1-5.
 */
export function consistencyWarnings(
  rules: TreatyRules,
  events: readonly TreatyEvent[],
  context: ConsistencyContext,
): ConsistencyWarning[] {
  const record = openRecord(rules, events, context);
  const warnings = [
    ...dateWarnings(record),
    ...signatureWarnings(record),
    ...consentWarnings(record),
    ...exitWarnings(record),
    ...duplicateWarnings(record),
    ...statedDateWarnings(record),
    ...lifetimeWarnings(record),
  ];
  return warnings.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ eventId, code, path }: ConsistencyWarning): string {
  return `${eventId} ${code} ${path}`;
}
