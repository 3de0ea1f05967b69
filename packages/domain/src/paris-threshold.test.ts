import { describe, expect, test } from "vitest";
import { act, ask, participantOf, ratification } from "../test/law-case.ts";
import { FIRST_PARTIES, LATER_PARTIES } from "../test/paris-first-parties.ts";
import { parisRules } from "../test/paris-rules.ts";
import { explanationSentence } from "./explanation.ts";
import type { EntryIntoForceAnswer } from "./status-answer.ts";

const UNION = "IO:EU";
const SHARES = FIRST_PARTIES.flatMap(({ code, percent }) =>
  percent === null || code === UNION ? [] : [{ participant: code, percent }],
);
const RULES = parisRules(SHARES);
const FIRST = FIRST_PARTIES.map(({ code, depositedOn }) => ratification(code, depositedOn));
const LATER = LATER_PARTIES.map(([code, depositedOn]) =>
  act({ kind: "accession", participant: code, actDate: depositedOn }),
);

const NOTICE = act({ kind: "withdrawal-notice", participant: "USA", actDate: "2019-11-04" });

function forceKnownOn(day: string): EntryIntoForceAnswer {
  return ask(RULES, FIRST, day).entryIntoForce;
}

describe("the Paris Agreement's condition, on its first parties restated here", () => {
  test("has 63 instruments on 4 October 2016, but 52.11 % of emissions behind them", () => {
    const { kind, explanation } = forceKnownOn("2016-10-04");
    expect(kind).toBe("pending");
    expect(explanationSentence(explanation)).toContain("52.11 of 55 % of global greenhouse-gas emissions");
  });

  test("is met on 5 October 2016 with 58.82 %, the European Union's own share left out", () => {
    const answer = forceKnownOn("2016-10-05");
    expect(answer).toMatchObject({ kind: "date-fixed", triggeredOn: "2016-10-05", on: "2016-11-04" });
    expect(explanationSentence(answer.explanation)).toContain("58.82 of 55 % of global greenhouse-gas emissions");
  });

  test("would read 70.92 % with the European Union's share beside its members': the table has to leave it out", () => {
    const rules = parisRules([...SHARES, { participant: UNION, percent: 12.1 }]);
    const { explanation } = ask(rules, FIRST, "2016-10-05").entryIntoForce;
    expect(explanationSentence(explanation)).toContain("70.92 of 55 % of global greenhouse-gas emissions");
  });

  test.for(LATER_PARTIES)("%s deposited on %s and is bound on %s, thirty days later", ([code, , inForceOn]) => {
    const answer = ask(RULES, [...FIRST, NOTICE, ...LATER], "2025-01-01");
    expect(participantOf(answer, code).memberships.map((one) => one.entryIntoForce?.on)).toContain(inForceOn);
  });
});
