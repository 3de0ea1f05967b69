import { describe, expect, test } from "vitest";
import { kindOfCell } from "./untc-column.ts";
import { headingOf } from "./untc-heading.ts";

describe("a cell of a status table", () => {
  test.each([
    ["Ratification, Accession(a), Succession(d)", null, "ratification"],
    ["Ratification, Accession(a), Succession(d)", "a", "accession"],
    ["Ratification, Acceptance(A), Approval(AA)", "A", "acceptance"],
    ["Ratification, Acceptance(A), Approval(AA)", "AA", "approval"],
    ["Succession(d), Consent to be bound(P)", "P", "consent-to-be-bound"],
    ["Signature, Succession to signature(d)", "d", "succession-to-signature"],
    ["Signature, Signature ad referendum (s)", "s", "signature-ad-referendum"],
    ["Definitive signature(s), Acceptance(A)", "s", "definitive-signature"],
  ])("of %j with the letter %j is %j: case matters", (column, letter, kind) => {
    expect(kindOfCell(column, letter)).toBe(kind);
  });

  test.each([
    ["Application", null],
    ["Definitive signature of the Protocol, Acceptance of the Protocol", null],
    ["Ratification, Accession(a)", "A"],
    ["Ratification, Acceptance", null],
  ])("of %j with the letter %j says nothing the record knows", (column, letter) => {
    expect(kindOfCell(column, letter)).toBeNull();
  });
});

describe("the heading of a status table", () => {
  test("ends with place and day", () => {
    const heading = headingOf("Rome Statute of the International Criminal Court. Rome, 17 July 1998");
    expect(heading).toEqual({
      title: "Rome Statute of the International Criminal Court",
      place: "Rome",
      day: "1998-07-17",
    });
    expect(headingOf("Food Aid Convention, 1995*. London, 5 December 1994").title).toBe("Food Aid Convention, 1995");
    expect(headingOf("Protocol on one thing. Lake Success, New York, 12 November 1947")).toMatchObject({
      place: "Lake Success, New York",
      day: "1947-11-12",
    });
  });

  test("that names two days, or none, is a title alone", () => {
    const two = "International Coffee Agreement, 1968*. New York, 18 March 1968 and 31 March 1968";
    expect(headingOf(two)).toEqual({ title: two.replace("*", ""), place: null, day: null });
    expect(headingOf("Declarations of acceptance").day).toBeNull();
  });
});
