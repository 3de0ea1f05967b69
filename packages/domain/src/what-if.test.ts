import { describe, expect, test } from "vitest";
import { by, convention, ratifications, under } from "../test/law-case.ts";
import { parsePlainDate } from "./calendar-date.ts";
import { EventError } from "./event.ts";
import { parseTreatyRules } from "./treaty-rules.ts";
import { isSupposed, type SupposedDeposit, whatIf } from "./what-if.ts";

const RULES = parseTreatyRules(convention());
const AT = { asOf: parsePlainDate("2020-06-01"), knownAt: new Date("2020-06-01T12:00:00Z") };
const LOG = ratifications(1, "2020-01-01");

function suppose(...deposits: SupposedDeposit[]): ReturnType<typeof whatIf> {
  return whatIf(RULES, LOG, AT, deposits);
}

describe("if X and Y deposited", () => {
  test("the treaty would enter into force a month after the last of them", () => {
    const answer = suppose(
      { participant: "X", on: "2020-07-01" },
      { participant: "Y", on: "2020-09-01", kind: "accession" },
    );
    expect(answer).toMatchObject({
      asOf: "2020-09-01",
      status: "date-fixed",
      entryIntoForce: { triggeredOn: "2020-09-01", on: "2020-10-01" },
    });
    expect(answer.entryIntoForce).toMatchObject({
      countedEventIds: ["ratification S0 2020-01-01", "what-if:0", "what-if:1"],
    });
  });

  test("one alone would leave it short, and the day asked for stays when it is later", () => {
    expect(suppose({ participant: "X", on: "2020-03-01" })).toMatchObject({
      asOf: "2020-06-01",
      entryIntoForce: { kind: "pending", counted: 2, required: 3 },
    });
  });

  test("one who has deposited already would change nothing", () => {
    expect(suppose({ participant: "S0", on: "2020-07-01" }).entryIntoForce).toMatchObject({ counted: 1 });
  });

  test("a notification of completed procedures counts where the clause asks for one (CPTPP)", () => {
    const kind = "notification-of-completion" as const;
    const rules = parseTreatyRules(under({ trigger: { kind: "count", count: 1, instruments: [kind] } }));
    const answer = whatIf(rules, LOG, AT, [{ participant: "AUS", on: "2020-06-01", kind }]);
    expect(answer).toMatchObject({ asOf: "2020-06-01", entryIntoForce: { kind: "in-force", on: "2020-06-01" } });
  });

  test("supposed acts are told from recorded ones", () => {
    expect([...LOG, ...by(["X"], "2020-01-01")].some(({ id }) => isSupposed(id))).toBe(false);
    expect(isSupposed("what-if:0")).toBe(true);
  });

  test.each([
    ["no deposit at all", [], "deposits"],
    ["an impossible day", [{ participant: "X", on: "2021-02-29" }], "deposits.0.on"],
    ["nobody", [{ participant: " ", on: "2021-02-01" }], "deposits.0.participant"],
    [
      "an act that binds nobody",
      [
        { participant: "X", on: "2021-02-01" },
        { participant: "Y", on: "2021-02-01", kind: "signature" as const },
      ],
      "deposits.1.kind",
    ],
  ])("refuses %s at the field", (_, deposits, path) => {
    expect(() => suppose(...deposits)).toThrow(EventError);
    try {
      suppose(...deposits);
    } catch (error) {
      expect(error).toMatchObject({ path });
    }
  });
});
