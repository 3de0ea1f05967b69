import { describe, expect, test } from "vitest";
import { act, ask, by, convention, forceOn, ratification, ratifications, under } from "../test/law-case.ts";
import type { TreatyEventInput } from "./event.ts";
import type { TreatyRulesInput } from "./treaty-rules.ts";

describe("what is counted", () => {
  const fifty = under({ trigger: { kind: "count", count: 3, excludeReio: true } }, { reio: ["IO:EU"] });

  test("not the instrument of an integration organisation deposited on the same day (UNFCCC)", () => {
    const log = [...by(["S0", "S1"], "1993-12-20"), ...by(["IO:EU"], "1993-12-21")];
    expect(forceOn(fifty, log, "1993-12-21").kind).toBe("pending");
    expect(forceOn(fifty, [...log, ...by(["PRT"], "1993-12-21")], "1993-12-21")).toMatchObject({ on: "1993-12-21" });
  });

  test("successions only where the clause says so", () => {
    const log = [
      ...ratifications(2, "2000-01-01"),
      act({ kind: "succession", participant: "SVN", actDate: "2000-02-01" }),
    ];
    const rule = (countSuccessions: boolean): TreatyRulesInput =>
      under({ trigger: { kind: "count", count: 3, countSuccessions } });
    expect(forceOn(rule(false), log, "2000-03-01").kind).toBe("pending");
    expect(forceOn(rule(true), log, "2000-03-01")).toMatchObject({ on: "2000-02-01" });
  });

  test("only the instruments the clause names (Apostille: ratifications)", () => {
    const rules = under({ trigger: { kind: "count", count: 2, instruments: ["ratification"] } });
    const accession: Partial<TreatyEventInput> & { kind: "accession" } = {
      kind: "accession",
      participant: "X",
      actDate: "2000-01-01",
    };
    expect(forceOn(rules, [act(accession), ...by(["AAA"], "2000-01-01")], "2000-01-02").kind).toBe("pending");
  });

  test("a participant once, and no more once it left before the condition was met", () => {
    const twice = [
      ratification("AAA", "2000-01-01"),
      act({ kind: "accession", participant: "AAA", actDate: "2000-02-01" }),
    ];
    expect(forceOn(convention(), [...twice, ...by(["BBB"], "2000-02-01")], "2000-03-01")).toMatchObject({ counted: 2 });
    const ended = act({ kind: "dissolution", participant: "AAA", actDate: "2000-06-01" });
    const log = [...by(["AAA", "BBB"], "2000-01-01"), ended, ...by(["CCC"], "2000-06-01")];
    expect(forceOn(convention(), log, "2001-01-01")).toMatchObject({ kind: "pending", counted: 2 });
  });

  test("once met it stays met, whoever leaves later (VCLT art. 55)", () => {
    const log = [
      ...ratifications(3, "2000-01-01"),
      act({ kind: "withdrawal-notice", participant: "S0", actDate: "2001-01-01" }),
    ];
    expect(ask(convention(), log, "2010-01-01")).toMatchObject({
      status: "in-force",
      entryIntoForce: { on: "2000-01-31" },
    });
  });
});
