import { describe, expect, test } from "vitest";
import { ParticipantNames } from "./participant-names.ts";

const NAMES = new ParticipantNames(
  {
    records: [
      { code: "BRB", kind: "state", names: [{ language: "en", name: "Barbados" }], validFrom: "1966-11-30" },
      { code: "T:BRB", kind: "territory", names: [{ language: "en", name: "Barbados (colony)" }] },
      { code: "CSXX", kind: "historical_state", names: [{ language: "en", name: "FRY" }], validFrom: "1992-04-27" },
      {
        code: "YUCS",
        kind: "historical_state",
        names: [{ language: "en", name: "Yugoslavia" }],
        validFrom: "1918-12-01",
        validTo: "1992-04-27",
      },
      { code: "XXX", kind: "state", names: [{ language: "en", name: "New" }], validFrom: "1990-01-01" },
    ],
    successions: [{ predecessor: "YUCS", successor: "CSXX", kind: "dissolution", takesEffectOn: "1992-04-27" }],
  },
  [
    { scheme: "UK", alias: "BARBADOS", code: "BRB", isAmbiguous: false },
    { scheme: "UK", alias: "Barbados", code: "T:BRB", isAmbiguous: false },
    { scheme: "UK", alias: "YUGOSLAVIA, FEDERAL REPUBLIC OF", code: "CSXX", isAmbiguous: true },
    { scheme: "UK", alias: "NEW", code: "XXX", isAmbiguous: true },
    { scheme: "general", alias: "Barbade", code: "BRB", isAmbiguous: false },
  ],
);

describe("a name as a source prints it", () => {
  test("in UK records is the State in capitals, else the territory", () => {
    expect(NAMES.find("UK", "BARBADOS", "1970-01-01")).toEqual({ code: "BRB" });
    expect(NAMES.find("UK", "Barbados", "1950-01-01")).toEqual({ code: "T:BRB" });
    expect(NAMES.isTerritory("T:BRB")).toBe(true);
    expect(NAMES.isTerritory("BRB")).toBe(false);
  });

  test("elsewhere is any name or alias", () => {
    expect(NAMES.find("general", "Barbados", null)).toEqual({ code: "BRB" });
    expect(NAMES.find("general", "Barbade", null)).toEqual({ code: "BRB" });
    expect(NAMES.find("general", "Atlantis", null)).toEqual({ refused: "name not known" });
  });

  test("that is ambiguous means the one that existed on the day, or nobody", () => {
    expect(NAMES.find("UK", "YUGOSLAVIA, FEDERAL REPUBLIC OF", "1995-01-01")).toEqual({ code: "CSXX" });
    expect(NAMES.find("UK", "YUGOSLAVIA, FEDERAL REPUBLIC OF", "1950-01-01")).toEqual({ code: "YUCS" });
    expect(NAMES.find("UK", "NEW", "1950-01-01")).toEqual({ refused: "name means several participants" });
  });
});
