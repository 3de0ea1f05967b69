import { describe, expect, test } from "vitest";
import { act, ask } from "../test/law-case.ts";
import { readWipoRows, type WipoRow } from "../test/wipo-row.ts";
import { WIPO_RULES } from "../test/wipo-rules.ts";
import type { BindingBasis } from "./binding-basis.ts";
import type { TreatyEvent } from "./event.ts";
import type { MembershipAnswer } from "./status-answer.ts";

/** A notification later than this after the deposit is possible, and named. */
const LONG_WAIT_DAYS = 366;

type Explained = BindingBasis | "long wait for notification" | "no instrument" | "date without instrument";

function actsOf({ party, signedOn, instrument, depositedOn, inForceOn }: WipoRow): TreatyEvent[] {
  const stated =
    inForceOn === null ? {} : { effectiveDate: inForceOn, effectiveBasis: "stated-by-depositary" as const };
  return [
    ...(signedOn === null ? [] : [act({ kind: "signature", participant: party, actDate: signedOn })]),
    ...(instrument === null || depositedOn === null
      ? []
      : [act({ kind: instrument, participant: party, receivedDate: depositedOn, ...stated })]),
  ];
}

function waitOf({ explanation }: MembershipAnswer): number {
  const days = explanation.steps.map(({ text }) => /, (\d+) days? after the deposit$/.exec(text)?.[1]);
  return Number(days.find((one) => one !== undefined) ?? 0);
}

/** What the engine says explains each row of one treaty; its own date is computed from the same rows. */
function explain(treaty: string, rows: readonly WipoRow[]): Map<WipoRow, Explained> {
  const rules = WIPO_RULES[treaty];
  if (rules === undefined) throw new Error(`no rules for ${treaty}`);
  const answer = ask(rules, rows.flatMap(actsOf), "2026-01-01");
  const bases = new Map(answer.participants.map(({ participant, memberships }) => [participant, memberships[0]]));
  return new Map(
    rows.map((row) => {
      if (row.instrument === null) return [row, row.inForceOn === null ? "no instrument" : "date without instrument"];
      const membership = bases.get(row.party);
      expect(membership?.entryIntoForce?.on ?? null, `${treaty}: ${row.party}`).toBe(row.inForceOn);
      const isLong = membership !== undefined && waitOf(membership) > LONG_WAIT_DAYS;
      return [row, isLong ? "long wait for notification" : (membership?.basis ?? "stated")];
    }),
  );
}

describe("the members of WIPO's treaties", () => {
  const rows = readWipoRows();
  const explained = new Map<WipoRow, Explained>();
  for (const treaty of Object.keys(WIPO_RULES)) {
    const own = (rows ?? []).filter((row) => row.treaty === treaty);
    for (const [row, basis] of explain(treaty, own)) explained.set(row, basis);
  }
  const named = (basis: Explained): string[] =>
    [...explained].filter(([, own]) => own === basis).map(([row]) => `${row.treaty}: ${row.party}`);

  test("every one of 1,195 dates is explained but two, and these are named", (context) => {
    context.skip(rows === null, "the folder of public records is not beside this checkout");
    const counts = new Map<Explained, number>();
    for (const basis of explained.values()) counts.set(basis, (counts.get(basis) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      rule: 406,
      "with-treaty": 117,
      notification: 386,
      "long wait for notification": 4,
      succession: 70,
      organisation: 7,
      "depositary-practice": 10,
      stated: 2,
      open: 7,
      "no instrument": 184,
      "date without instrument": 2,
    });
    expect(named("stated")).toEqual(["Paris: Canada", "Paris: Namibia"]);
  });

  test("those bound a day off the rule are these: the Secretary-General in 1964, Switzerland, Benin", (context) => {
    context.skip(rows === null, "the folder of public records is not beside this checkout");
    expect(named("depositary-practice")).toEqual([
      "Rome: Congo",
      "Rome: Ecuador",
      "Rome: Mexico",
      "Rome: Niger",
      "Rome: Sweden",
      "Rome: United Kingdom",
      "Brussels: Benin",
      "Patent: Switzerland",
      "WIPO Copyright Treaty (WCT): Switzerland",
      "WIPO Performances and Phonograms Treaty (WPPT): Switzerland",
    ]);
  });

  test("those who waited for an organisation, those who still wait, and those without an act are these", (context) => {
    context.skip(rows === null, "the folder of public records is not beside this checkout");
    expect(named("long wait for notification")).toEqual([
      "Berne: Lebanon",
      "Berne: Philippines",
      "Paris: Dominican Republic",
      "Madrid: Egypt",
    ]);
    expect(named("organisation")).toEqual([
      "Trademark: Belgium",
      "Trademark: Netherlands (Kingdom of the)",
      "Singapore: Belgium",
      "Singapore: Benin",
      "Singapore: Luxembourg",
      "Singapore: Mali",
      "Singapore: Netherlands (Kingdom of the)",
    ]);
    expect(named("open")).toEqual([
      "Washington: Bosnia and Herzegovina",
      "Washington: Egypt",
      "Washington: Saint Lucia",
      "Trademark: Burkina Faso",
      "Trademark: Guinea",
      "WIPO GRATK Treaty: Malawi",
      "WIPO GRATK Treaty: Uganda",
    ]);
    expect(named("date without instrument")).toEqual(["Paris: Viet Nam", "Madrid: New Zealand"]);
  });
});
