import { isBefore, parsePlainDate } from "./calendar-date.ts";
import type { Period } from "./day-count.ts";
import type { EntryIntoForceRule, Trigger } from "./entry-into-force-rule.ts";
import type { ExitRule } from "./exit-rule.ts";
import type { ParticipantGroup } from "./participant-group.ts";
import type { WeightTable } from "./weight-table.ts";

/** A contradiction inside a treaty's rules: where, and what to do about it. */
export type RuleFault = { readonly path: readonly (string | number)[]; readonly message: string };

/** The parts of a treaty's rules that refer to one another. */
type CheckedRules = {
  readonly form: "bilateral" | "multilateral";
  readonly parties: readonly string[];
  readonly openTo: string | null;
  readonly entryIntoForce: EntryIntoForceRule;
  readonly exit: ExitRule;
  readonly awaits: readonly { readonly group: string }[];
  readonly groups: Readonly<Record<string, ParticipantGroup>>;
  readonly weights: Readonly<Record<string, WeightTable>>;
};

/**
 * Gives every place where rules contradict themselves or name a group or weight table they do not hold.
 * Nothing with a fault is stored. Source: DOMAIN §2.5-2.6.
 */
export function ruleFaults(rules: CheckedRules): RuleFault[] {
  return [
    ...sideFaults(rules),
    ...groupFaults(rules, rules.openTo, ["openTo"]),
    ...rules.awaits.flatMap(({ group }, index) => groupFaults(rules, group, ["awaits", index, "group"])),
    ...triggerFaults(rules, rules.entryIntoForce.trigger, ["entryIntoForce", "trigger"]),
    ...exitFaults(rules.exit),
    ...membershipFaults(rules.groups),
  ];
}

function sideFaults({ form, parties }: CheckedRules): RuleFault[] {
  if (form !== "bilateral" || new Set(parties).size >= 2) return [];
  return [{ path: ["parties"], message: "a bilateral treaty names its two sides" }];
}

function groupFaults(rules: CheckedRules, group: string | null, path: RuleFault["path"]): RuleFault[] {
  if (group === null || Object.hasOwn(rules.groups, group)) return [];
  return [{ path, message: `the rules hold no group ${group}; add its members under groups` }];
}

function triggerFaults(rules: CheckedRules, trigger: Trigger, path: RuleFault["path"]): RuleFault[] {
  switch (trigger.kind) {
    case "exchange-of-instruments":
    case "on-signature":
    case "last-notification":
    case "fixed-date":
    case "treaty-in-force":
    case "silent":
    case "unknown":
      return [];
    case "count":
      return [...groupFaults(rules, trigger.group, [...path, "group"]), ...quotaFaults(rules, trigger, path)];
    case "named":
      return namedFaults(trigger, path);
    case "weighted-share":
      return [...groupFaults(rules, trigger.group, [...path, "group"]), ...tableFaults(rules, trigger, path)];
    case "fraction":
      return [...fractionFaults(trigger, path), ...populationFaults(rules, trigger, path)];
    case "all-of":
    case "any-of":
      return trigger.conditions.flatMap((one, index) => triggerFaults(rules, one, [...path, "conditions", index]));
    case "fixed-date-if":
      return triggerFaults(rules, trigger.condition, [...path, "condition"]);
  }
}

type Leaf<Kind extends Trigger["kind"]> = Extract<Trigger, { kind: Kind }>;

function quotaFaults(rules: CheckedRules, { group, count }: Leaf<"count">, path: RuleFault["path"]): RuleFault[] {
  const members = group === null ? undefined : rules.groups[group];
  if (members === undefined) return [];
  const size = new Set(members.map(({ participant }) => participant)).size;
  if (size >= count) return [];
  return [{ path: [...path, "count"], message: `${count} of a group of ${size} can never be met` }];
}

function namedFaults({ participants, atLeast }: Leaf<"named">, path: RuleFault["path"]): RuleFault[] {
  if (new Set(participants).size < participants.length) {
    return [{ path: [...path, "participants"], message: "a State is named twice" }];
  }
  if (atLeast === null || atLeast <= participants.length) return [];
  const message = `${atLeast} of ${participants.length} named States can never be met`;
  return [{ path: [...path, "atLeast"], message }];
}

function tableFaults(rules: CheckedRules, trigger: Leaf<"weighted-share">, path: RuleFault["path"]): RuleFault[] {
  const table = Object.hasOwn(rules.weights, trigger.table) ? rules.weights[trigger.table] : undefined;
  if (table === undefined) {
    const message = `the rules hold no weight table ${trigger.table}; add it under weights`;
    return [{ path: [...path, "table"], message }];
  }
  const total = table.shares.reduce((sum, { percent }) => sum + percent, 0);
  if (total >= trigger.percent) return [];
  const message = `${trigger.percent} % can never be met: the table's shares add up to ${total.toFixed(2)} %`;
  return [{ path: [...path, "percent"], message }];
}

function fractionFaults(trigger: Leaf<"fraction">, path: RuleFault["path"]): RuleFault[] {
  const isOverWhole = trigger.numerator > trigger.denominator;
  const isPastWhole = trigger.numerator === trigger.denominator && trigger.comparison === "more-than";
  if (!isOverWhole && !isPastWhole) return [];
  return [{ path: [...path, "numerator"], message: "more than the whole can never be met" }];
}

function populationFaults(rules: CheckedRules, { of }: Leaf<"fraction">, path: RuleFault["path"]): RuleFault[] {
  return of.kind === "group" ? groupFaults(rules, of.group, [...path, "of", "group"]) : [];
}

function exitFaults(exit: ExitRule): RuleFault[] {
  if (exit.kind === "none" || exit.kind === "unknown") return [];
  const faults: RuleFault[] = [];
  if (exit.window !== null && days(exit.window.length) > days(exit.window.every)) {
    const message = "a window cannot be open for longer than the time between two openings";
    faults.push({ path: ["exit", "window", "length"], message });
  }
  if (exit.kind === "end-of-period" && days(exit.noticeBefore) >= days(exit.period)) {
    const message = "the notice cannot be due before the period it ends has begun";
    faults.push({ path: ["exit", "noticeBefore"], message });
  }
  return faults;
}

const DAYS = { day: 1, month: 31, year: 366 } as const;

/** An upper estimate, good for telling years from months. */
function days({ amount, unit }: Period): number {
  return amount * DAYS[unit];
}

function membershipFaults(groups: CheckedRules["groups"]): RuleFault[] {
  return Object.entries(groups).flatMap(([code, members]) =>
    members.flatMap(({ from, to }, index) => {
      const isBackward = from !== null && to !== null && !isBefore(parsePlainDate(from), parsePlainDate(to));
      if (!isBackward) return [];
      return [{ path: ["groups", code, index, "to"], message: "a membership ends after it begins" }];
    }),
  );
}
