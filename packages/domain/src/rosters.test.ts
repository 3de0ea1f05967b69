import { describe, expect, test } from "vitest";
import { forceOn, ratification } from "../test/law-case.ts";
import { cell, readRecords } from "../test/public-record.ts";
import { type RecordedAct, readRecordedActs } from "../test/recorded-acts.ts";
import { NOT_COMPUTED, ROSTER_RULES } from "../test/roster-rules.ts";
import type { TreatyEvent } from "./event.ts";

/** The eight treaties whose trigger was the instrument of a State that is no more, or came before one. */
const PREDECESSORS_MATTER: readonly (readonly [string, string, string])[] = [
  ["basel", "1992-02-05", "1992-05-05"],
  ["ccw", "1983-06-02", "1983-12-02"],
  ["cedaw", "1981-08-04", "1981-09-03"],
  ["enmod", "1978-10-05", "1978-10-05"],
  ["iccpr", "1975-12-23", "1976-03-23"],
  ["icescr", "1975-10-03", "1976-01-03"],
  ["unclos", "1993-11-16", "1994-11-16"],
  ["vclt-1969", "1979-12-28", "1980-01-27"],
];

/** Two more with the same gap; the days are general knowledge, proposed and marked as such by the record's own notes. */
const PROPOSED: Readonly<Record<string, readonly TreatyEvent[]>> = {
  icerd: [ratification("CSHH", "1966-12-29"), ratification("YUCS", "1967-10-02")],
  "iccpr-op2": [ratification("DDDE", "1990-08-16")],
};

describe("the rosters on the public record", () => {
  const acts = readRecordedActs();
  const treaties = readRecords("facts/treaties.csv");
  const known = new Map((treaties ?? []).map((row) => [cell(row, "treaty_id") ?? "", cell(row, "eif_date")]));
  const eventsOf = (treaty: string, keep: (act: RecordedAct) => boolean = () => true): TreatyEvent[] => [
    ...(acts ?? []).filter((one) => one.treaty === treaty && keep(one)).map(({ event }) => event),
    ...(PROPOSED[treaty] ?? []),
  ];
  const computed = (treaty: string, events: readonly TreatyEvent[]): string | null => {
    const found = forceOn(ROSTER_RULES[treaty] ?? missingRules(treaty), events, "2023-12-31");
    return found.kind === "in-force" || found.kind === "date-fixed" ? found.on : null;
  };

  test.for(Object.keys(ROSTER_RULES))("%s: the computed entry into force is the known one", (treaty, context) => {
    context.skip(acts === null, "the folder of public records is not beside this checkout");
    expect(computed(treaty, eventsOf(treaty))).toBe(known.get(treaty));
  });

  test("every treaty with a roster is computed, or named with the reason why not", (context) => {
    context.skip(treaties === null, "the folder of public records is not beside this checkout");
    const rosters = (treaties ?? []).filter((row) => cell(row, "coverage") === "roster");
    const ids = rosters.map((row) => cell(row, "treaty_id") ?? "").sort();
    expect(ids).toEqual([...Object.keys(ROSTER_RULES), ...Object.keys(NOT_COMPUTED)].sort());
  });

  test.for(PREDECESSORS_MATTER)(
    "%s: triggered on %s, once former States are back",
    ([treaty, trigger, on], context) => {
      context.skip(acts === null, "the folder of public records is not beside this checkout");
      const rules = ROSTER_RULES[treaty] ?? missingRules(treaty);
      expect(forceOn(rules, eventsOf(treaty), "2023-12-31")).toMatchObject({ triggeredOn: trigger, on });
      const today = eventsOf(treaty, ({ certainty }) => certainty !== "reconstructed");
      expect(computed(treaty, today)).not.toBe(on);
    },
  );
});

function missingRules(treaty: string): never {
  throw new Error(`no rules for ${treaty}`);
}
