import { findConditionTrigger } from "./condition-trigger.ts";
import type { Docket } from "./docket.ts";
import { findSimpleTrigger } from "./simple-trigger.ts";
import type { TriggerFinding } from "./trigger-finding.ts";

/**
 * Takes the docket and gives the day the last condition became true, on end-of-day sets.
 * Source: VCLT arts. 12, 13, 16, 24; DOMAIN rule 10.
 */
export function findTrigger(docket: Docket): TriggerFinding {
  const { trigger } = docket.rules.entryIntoForce;
  switch (trigger.kind) {
    case "exchange-of-instruments":
    case "on-signature":
    case "last-notification":
    case "fixed-date":
    case "unknown":
      return findSimpleTrigger(docket, trigger);
    case "count":
    case "named":
    case "weighted-share":
    case "fraction":
    case "treaty-in-force":
    case "silent":
    case "all-of":
    case "any-of":
    case "fixed-date-if":
      return findConditionTrigger(docket, trigger);
  }
}
