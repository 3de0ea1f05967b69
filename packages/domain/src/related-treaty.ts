import { type PlainDate, parsePlainDate } from "./calendar-date.ts";
import type { Trigger } from "./entry-into-force-rule.ts";
import type { TreatyStatus } from "./status-answer.ts";
import { isBoundStatus } from "./status-kind.ts";
import type { TreatyRules } from "./treaty-rules.ts";

/** A stretch during which a participant was bound by another treaty; `to` is exclusive. */
export type RelatedParty = {
  readonly participant: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
};

/** What a rule may ask about another treaty: since when it is in force, and for whom. */
export type RelatedTreaty = {
  readonly inForceOn: PlainDate | null;
  readonly parties: readonly RelatedParty[];
};

/** The treaties a treaty's rules refer to, by code, at the same two clocks. */
export type RelatedTreaties = ReadonlyMap<string, RelatedTreaty>;

/** Reads from the answer about one treaty what the rules of others may ask. */
export function relatedTreaty(answer: TreatyStatus): RelatedTreaty {
  const force = answer.entryIntoForce;
  const isFixed = force.kind === "in-force" || force.kind === "date-fixed";
  return {
    inForceOn: isFixed ? parsePlainDate(force.on) : null,
    parties: answer.participants.flatMap(({ participant, intervals }) =>
      intervals
        .filter(({ status }) => isBoundStatus(status))
        .map(({ from, to }) => ({
          participant,
          from: parsePlainDate(from),
          to: to === null ? null : parsePlainDate(to),
        })),
    ),
  };
}

/** The codes of the treaties without which the rules cannot be applied in full. Source: DOMAIN §2.5 P13, P15; §2.6 E10. */
export function relatedTreatyCodes(rules: TreatyRules): string[] {
  const { notBefore, trigger } = rules.entryIntoForce;
  const floor = notBefore !== null && typeof notBefore !== "string" && notBefore.kind === "treaty-in-force";
  const codes = [
    ...triggerCodes(trigger),
    ...(floor ? [notBefore.treaty] : []),
    ...rules.cascades.map(({ treaty }) => treaty),
    ...(rules.amendment === null ? [] : [rules.amendment.parent]),
  ];
  return [...new Set(codes)].sort();
}

function triggerCodes(trigger: Trigger): string[] {
  switch (trigger.kind) {
    case "treaty-in-force":
      return [trigger.treaty];
    case "fraction":
      return trigger.of.kind === "parties-to" ? [trigger.of.treaty] : [];
    case "all-of":
    case "any-of":
      return trigger.conditions.flatMap(triggerCodes);
    case "fixed-date-if":
      return triggerCodes(trigger.condition);
    case "exchange-of-instruments":
    case "on-signature":
    case "last-notification":
    case "count":
    case "named":
    case "weighted-share":
    case "fixed-date":
    case "silent":
    case "unknown":
      return [];
  }
}
