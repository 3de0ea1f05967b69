import type { TreatyRulesInput } from "../src/treaty-rules.ts";
import { clause } from "./law-case.ts";
import { cell, readRecords } from "./public-record.ts";

/** The shares of the Paris Agreement's art. 21(2), or null where the public records are not beside this checkout. */
export function readParisShares(): { participant: string; percent: number }[] | null {
  const rows = readRecords("facts/emissions.csv");
  return (
    rows
      ?.filter((row) => cell(row, "counted") === "1")
      .map((row) => ({
        participant: cell(row, "participant_code") ?? "",
        percent: Number(cell(row, "share_percent")),
      })) ?? null
  );
}

/** The rules of the Paris Agreement, arts. 21 and 28, with a table of shares. */
export function parisRules(shares: { participant: string; percent: number }[]): TreatyRulesInput {
  const month = { period: { amount: 30, unit: "day" } } as const;
  return {
    form: "multilateral",
    reio: ["IO:EU"],
    entryIntoForce: {
      trigger: {
        kind: "all-of",
        conditions: [
          { kind: "count", count: 55, excludeReio: true },
          { kind: "weighted-share", table: "emissions", percent: 55 },
        ],
      },
      delay: month,
      clause: clause("Art. 21(1)"),
    },
    laterParty: { kind: "own-delay", delay: month, clause: clause("Art. 21(3)") },
    exit: {
      kind: "notice",
      period: { amount: 1, unit: "year" },
      notBefore: { period: { amount: 3, unit: "year" }, from: "entry-into-force-for-participant" },
      laterDateAllowed: true,
      clause: clause("Art. 28"),
    },
    cascades: [{ treaty: "unfccc", clause: clause("Art. 28(3)") }],
    duration: { kind: "indefinite" },
    weights: {
      emissions: {
        words: "global greenhouse-gas emissions",
        source: "UNFCCC, shares communicated by 12 December 2015",
        shares,
      },
    },
  };
}
