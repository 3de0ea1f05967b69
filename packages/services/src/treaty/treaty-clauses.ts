import type { Clause, TreatyRules } from "@pacta/domain";
import type { TreatyView } from "./treaty-view.ts";

/** The clauses that the status rests on, in the order in which a treaty states them. */
export function clausesOf(rules: TreatyRules): TreatyView["clauses"] {
  return [
    ...clause("entry into force", rules.entryIntoForce.clause),
    ...clause("later parties", rules.laterParty?.clause ?? null),
    ...clause("duration", rules.duration.clause),
    ...clause("withdrawal and termination", rules.exit.clause),
  ];
}

function clause(about: string, found: Clause | null): TreatyView["clauses"] {
  return found === null ? [] : [{ about, ...found }];
}
