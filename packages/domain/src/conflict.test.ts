import { describe, expect, test } from "vitest";
import { act, ask, convention, intervalsOf, participantOf, ratification, ratifications } from "../test/law-case.ts";
import { explanationSentence } from "./explanation.ts";

const START = ratifications(3, "1998-01-16");
const consent = (day: string, source: string, certainty: "contested" | "received") =>
  ratification("PRK", day, { id: source, source, certainty });

describe("sources that disagree about one act", () => {
  test("are all kept; the latest is held while every one is contested, and the answer says so", () => {
    const log = [...START, consent("2003-01-10", "press", "contested"), consent("2003-01-12", "ministry", "contested")];
    const answer = ask(convention(), log, "2004-01-01");
    expect(intervalsOf(answer, "PRK")[0]).toBe("contracting 2003-01-12 2003-02-11");
    expect(answer.conflicts).toEqual([
      {
        participant: "PRK",
        kind: "ratification",
        held: "ministry",
        versions: [
          { eventId: "press", on: "2003-01-10", source: "press" },
          { eventId: "ministry", on: "2003-01-12", source: "ministry" },
        ],
      },
    ]);
    const why = explanationSentence(participantOf(answer, "PRK").explanation);
    expect(why).toContain("sources disagree on the ratification: 10 January 2003 (press), 12 January 2003 (ministry)");
  });

  test("yield to the one that nobody contests, whichever comes first", () => {
    for (const [firm, doubted] of [
      ["2003-01-10", "2003-01-12"],
      ["2003-01-12", "2003-01-10"],
    ] as const) {
      const log = [...START, consent(firm, "depositary", "received"), consent(doubted, "press", "contested")];
      const answer = ask(convention(), log, "2004-01-01");
      expect(answer.conflicts[0]?.held).toBe("depositary");
      expect(intervalsOf(answer, "PRK")[0]).toContain(`contracting ${firm}`);
    }
  });

  test("are two acts when a year lies between them (DPRK, NPT, 1993 and 2003)", () => {
    const notice = { kind: "withdrawal-notice", participant: "S0", certainty: "contested" } as const;
    const log = [
      ...START,
      act({ ...notice, actDate: "1999-03-12" }),
      act({ kind: "withdrawal-notice-rescinded", participant: "S0", actDate: "1999-06-11" }),
      act({ ...notice, actDate: "2003-01-10" }),
    ];
    const answer = ask(convention(), log, "2004-01-01");
    expect(answer.conflicts).toEqual([]);
    expect(intervalsOf(answer, "S0").at(-1)).toBe("former-party 2003-07-10 …");
  });

  test("a single contested record is no conflict, and counts", () => {
    const answer = ask(convention(), [...START, consent("2003-01-10", "press", "contested")], "2004-01-01");
    expect(answer.conflicts).toEqual([]);
    expect(participantOf(answer, "PRK").status).toBe("party");
  });

  test("about an act still ahead of the day asked for is not told", () => {
    const log = [...START, consent("2003-01-10", "press", "contested"), consent("2003-01-12", "ministry", "contested")];
    expect(ask(convention(), log, "2002-01-01").conflicts).toEqual([]);
  });
});
