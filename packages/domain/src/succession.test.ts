import { describe, expect, test } from "vitest";
import { act, ask, convention, intervalsOf, participantOf, ratification, ratifications } from "../test/law-case.ts";

const START = ratifications(3, "1960-01-01");
const FORMER = ratification("YUCS", "1970-06-01");
const ENDED = act({ kind: "dissolution", participant: "YUCS", actDate: "1992-04-28" });

describe("a successor State", () => {
  test("is bound from the stated day of succession, before it deposited (Bosnia and Herzegovina, 1994)", () => {
    const stated = { effectiveDate: "1992-03-06", effectiveBasis: "stated-by-depositary" } as const;
    const succession = act({ kind: "succession", participant: "BIH", actDate: "1994-12-29", ...stated });
    const log = [...START, FORMER, ENDED, succession];
    expect(participantOf(ask(convention(), log, "1992-03-06"), "BIH").status).toBe("party");
    expect(ask(convention(), log, "1992-03-05").participants.some(({ participant }) => participant === "BIH")).toBe(
      false,
    );
    expect(intervalsOf(ask(convention(), log, "2000-01-01"), "BIH")).toEqual(["party 1992-03-06 …"]);
  });

  test("takes the place of its predecessor from the day that ceased, if nothing is stated", () => {
    const succession = act({
      kind: "succession",
      participant: "SVN",
      predecessor: "YUCS",
      actDate: "1993-01-01",
    });
    const answer = ask(convention(), [...START, FORMER, ENDED, succession], "2000-01-01");
    expect(intervalsOf(answer, "SVN")).toEqual(["party 1992-04-28 …"]);
    expect(intervalsOf(answer, "YUCS").at(-1)).toBe("ceased 1992-04-28 …");
  });

  test("without a day and without a predecessor on record counts from its notification", () => {
    const succession = act({ kind: "succession", participant: "SVN", actDate: "1993-01-01" });
    expect(intervalsOf(ask(convention(), [...START, succession], "2000-01-01"), "SVN")).toEqual(["party 1993-01-01 …"]);
  });
});

describe("a continuing State", () => {
  const log = [
    ...START,
    ratification("SUN", "1973-10-16"),
    act({ kind: "continuation", participant: "RUS", predecessor: "SUN", actDate: "1991-12-24" }),
  ];

  test("keeps the dates of the State it continues", () => {
    const answer = ask(convention(), log, "2000-01-01");
    expect(intervalsOf(answer, "RUS")).toEqual(["contracting 1973-10-16 1973-11-15", "party 1973-11-15 …"]);
    expect(participantOf(answer, "SUN")).toMatchObject({ status: "ceased", since: "1991-12-24" });
  });

  test("is not there before it continues", () => {
    const answer = ask(convention(), log, "1991-12-23");
    expect(participantOf(answer, "SUN").status).toBe("party");
    expect(answer.participants.some(({ participant }) => participant === "RUS")).toBe(false);
  });

  test("leaves by its own notice", () => {
    const left = [...log, act({ kind: "withdrawal-notice", participant: "RUS", actDate: "2001-01-15" })];
    expect(intervalsOf(ask(convention(), left, "2002-01-01"), "RUS").at(-1)).toBe("former-party 2001-07-15 …");
  });
});

test("a party that left and came back is a party again, with both memberships (Guyana, ICCPR-OP1)", () => {
  const log = [
    ...START,
    ratification("GUY", "1993-05-10"),
    act({ kind: "withdrawal-notice", participant: "GUY", actDate: "1999-01-05" }),
    act({ kind: "accession", participant: "GUY", actDate: "1999-08-01" }),
  ];
  const guyana = participantOf(ask(convention(), log, "2000-01-01"), "GUY");
  expect(guyana).toMatchObject({ status: "party", again: true });
  expect(guyana.memberships.map(({ exit }) => exit?.ends?.on ?? null)).toEqual(["1999-07-05", null]);
  expect(participantOf(ask(convention(), log, "1998-01-01"), "GUY").again).toBe(false);
});
