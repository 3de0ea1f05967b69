import { parsePlainDate, parseTreatyEvent, statusAt, type TreatyEvent, type TreatyStatus } from "@pacta/domain";
import { describe, expect, test } from "vitest";
import { SEED_PARTICIPANTS, SEED_SUCCESSIONS, SEED_TOPICS, SEED_TREATIES } from "./index.ts";
import { readRoster } from "./roster.ts";
import type { SeedTreaty } from "./seed-treaty.ts";

/** Known entry into force, and the day up to which the record is complete. */
const KNOWN: Record<string, readonly [entryIntoForce: string, statusAsAt: string]> = {
  "russia-dprk-friendship-2000": ["2000-10-20", "2024-12-04"],
  "russia-dprk-comprehensive-strategic-partnership-2024": ["2024-12-04", "2024-12-04"],
  "anti-personnel-mine-ban-convention": ["1999-03-01", "2014-07-10"],
  "convention-against-torture": ["1987-06-26", "2015-03-14"],
  "convention-on-cluster-munitions": ["2010-08-01", "2014-07-10"],
  "convention-on-the-rights-of-persons-with-disabilities": ["2008-05-03", "2015-03-14"],
  "eu-uk-trade-and-cooperation-agreement": ["2021-05-01", "2021-05-01"],
  iccpr: ["1976-03-23", "2015-03-14"],
  "iccpr-first-optional-protocol": ["1976-03-23", "2015-03-14"],
  "inf-treaty": ["1988-06-01", "2019-08-02"],
  "new-start": ["2011-02-05", "2026-02-05"],
  "rome-statute": ["2002-07-01", "2014-07-10"],
  "russia-belarus-security-guarantees-2024": ["2025-03-13", "2025-03-13"],
  "vienna-convention-law-of-treaties": ["1980-01-27", "2014-07-10"],
  "wipo-copyright-treaty": ["2002-03-06", "2025-10-01"],
  "basel-convention": ["1992-05-05", "2014-07-10"],
  "convention-on-biological-diversity": ["1993-12-29", "2014-07-10"],
  "convention-on-certain-conventional-weapons": ["1983-12-02", "2014-07-10"],
  "convention-on-discrimination-against-women": ["1981-09-03", "2015-03-14"],
  "convention-on-discrimination-against-women-optional-protocol": ["2000-12-22", "2015-03-14"],
  "convention-on-the-rights-of-the-child": ["1990-09-02", "2015-03-14"],
  "protocol-on-children-in-armed-conflict": ["2002-02-12", "2015-03-14"],
  "protocol-on-a-communications-procedure-for-children": ["2014-04-14", "2015-03-14"],
  "protocol-on-the-sale-of-children": ["2002-01-18", "2015-03-14"],
  "convention-on-the-rights-of-persons-with-disabilities-optional-protocol": ["2008-05-03", "2015-03-14"],
  "chemical-weapons-convention": ["1997-04-29", "2014-07-10"],
  "environmental-modification-convention": ["1978-10-05", "2014-07-10"],
  "genocide-convention": ["1951-01-12", "2015-03-14"],
  icescr: ["1976-01-03", "2015-03-14"],
  "icescr-optional-protocol": ["2013-05-05", "2015-03-14"],
  "convention-against-enforced-disappearance": ["2010-12-23", "2015-03-14"],
  "convention-against-torture-optional-protocol": ["2006-06-22", "2015-03-14"],
  "stockholm-convention-on-persistent-organic-pollutants": ["2004-05-17", "2014-07-10"],
  "refugee-convention": ["1954-04-22", "2015-03-14"],
  "refugee-protocol": ["1967-10-04", "2015-03-14"],
  "convention-against-corruption": ["2005-12-14", "2014-07-10"],
  "convention-on-the-law-of-the-sea": ["1994-11-16", "2014-07-10"],
  "framework-convention-on-climate-change": ["1994-03-21", "2014-07-10"],
  "convention-against-transnational-organized-crime": ["2003-09-29", "2014-07-10"],
  "vienna-convention-ozone-layer": ["1988-09-22", "2014-07-10"],
  "framework-convention-on-tobacco-control": ["2005-02-27", "2015-03-14"],
  "wipo-performances-and-phonograms-treaty": ["2002-05-20", "2025-10-01"],
};

/** Entered into force on a day nobody has verified; there is nothing to compute it from. */
const STATED_ONLY = "russia-dprk-friendship-2000";

/** The depositary counted Yugoslavia's instrument of 1986 although the State had ended; we count standing consents. */
const COUNTED_OTHERWISE = { slug: "convention-on-the-law-of-the-sea", computed: "1995-06-21" };

function logOf({ events }: SeedTreaty): TreatyEvent[] {
  return events.map(({ text: _text, references: _references, revokes, ...facts }, index) =>
    parseTreatyEvent({
      ...facts,
      id: String(index),
      revokes: revokes === null ? null : String(revokes),
      recordedAt: new Date(0),
    }),
  );
}

function ask(slug: string, asOf: string): TreatyStatus {
  const treaty = SEED_TREATIES.find((one) => one.slug === slug);
  if (treaty === undefined) throw new Error(`treaty ${slug} is not in the seed`);
  return statusAt(treaty.rules, logOf(treaty), { asOf: parsePlainDate(asOf), knownAt: new Date("2030-01-01") });
}

function statusOf(slug: string, participant: string, asOf: string): string | undefined {
  return ask(slug, asOf).participants.find((entry) => entry.participant === participant)?.status;
}

describe("the seed", () => {
  test("holds the listed treaties, each with sources and the day its record is complete", () => {
    const listed = SEED_TREATIES.map(({ slug, statusAsAt }) => [slug, statusAsAt]);
    expect(listed).toEqual(Object.entries(KNOWN).map(([slug, [, statusAsAt]]) => [slug, statusAsAt]));
    expect(SEED_TREATIES.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  test.each(Object.entries(KNOWN))("%s enters into force on its known day", (slug, [day]) => {
    const answer = ask(slug, "2026-03-01").entryIntoForce;
    expect(answer).toMatchObject({ kind: "in-force", on: day });
    const computed = slug === COUNTED_OTHERWISE.slug ? COUNTED_OTHERWISE.computed : day;
    if (slug !== STATED_ONLY) expect(answer).toMatchObject({ computed });
  });

  test("holds at least forty treaties and three thousand acts of participants", () => {
    const acts = SEED_TREATIES.flatMap(({ events }) => events).filter(({ participant }) => participant !== null);
    expect(SEED_TREATIES.length).toBeGreaterThanOrEqual(40);
    expect(acts.length).toBeGreaterThanOrEqual(3_000);
  });

  test("names only participants, topics and treaties that it holds", () => {
    const codes = new Set(SEED_PARTICIPANTS.map(({ code }) => code));
    const topics = new Set<string>(SEED_TOPICS.map(({ code }) => code));
    const slugs = new Set(SEED_TREATIES.map(({ slug }) => slug));
    expect(codes.size).toBe(SEED_PARTICIPANTS.length);
    for (const treaty of SEED_TREATIES) {
      const named = [...treaty.rules.parties, ...treaty.events.flatMap(({ participant }) => participant ?? [])];
      expect(named.filter((code) => !codes.has(code))).toEqual([]);
      expect(
        [...treaty.topics, ...treaty.provisions.map(({ topic }) => topic)].filter((code) => !topics.has(code)),
      ).toEqual([]);
      const related = [
        ...treaty.relations.map(({ slug }) => slug),
        ...treaty.events.flatMap(({ byTreaty }) => byTreaty ?? []),
      ];
      expect(related.filter((slug) => !slugs.has(slug))).toEqual([]);
    }
  });

  test("shows every participant's name in four languages", () => {
    const present = SEED_PARTICIPANTS.map(({ names }) => names.filter(({ isFormer }) => !isFormer));
    const languages = present.map((names) =>
      names
        .slice(0, 4)
        .map(({ language }) => language)
        .join(),
    );
    expect(new Set(languages)).toEqual(new Set(["en,fr,es,ru"]));
    expect(present.flat().filter(({ language }) => language === "en")).toHaveLength(SEED_PARTICIPANTS.length);
  });

  test("C6 keeps the names that participants had, and who came after whom", () => {
    const former = (code: string) =>
      SEED_PARTICIPANTS.find((one) => one.code === code)?.names.filter(({ isFormer }) => isFormer);
    expect(former("COD")).toContainEqual(
      expect.objectContaining({ name: "Zaire", validFrom: "1971-10-27", validTo: "1997-05-17" }),
    );
    expect(SEED_SUCCESSIONS).toContainEqual(
      expect.objectContaining({ predecessor: "CSHH", successor: "CZE", takesEffectOn: "1993-01-01" }),
    );
  });

  test("C6 knows every State's two-letter code, and no code leads to two", () => {
    const states = SEED_PARTICIPANTS.filter(({ kind }) => kind === "state");
    expect(
      states.filter(({ codes }) => !codes.some(({ scheme }) => scheme === "iso2")).map(({ code }) => code),
    ).toEqual([]);
    const codes = SEED_PARTICIPANTS.flatMap(({ code, codes: others }) => [code, ...others.map((other) => other.code)]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test.each([
    ["russia-dprk-comprehensive-strategic-partnership-2024", "2024-11-30", "signed"],
    ["russia-dprk-comprehensive-strategic-partnership-2024", "2024-12-04", "in-force"],
    ["russia-dprk-friendship-2000", "2024-12-03", "in-force"],
    ["russia-dprk-friendship-2000", "2024-12-04", "replaced"],
    ["russia-belarus-security-guarantees-2024", "2025-03-12", "signed"],
    ["new-start", "2026-02-04", "in-force"],
    ["new-start", "2026-02-05", "expired"],
    ["inf-treaty", "2019-02-02", "notice-pending"],
    ["inf-treaty", "2019-08-02", "terminated"],
    ["eu-uk-trade-and-cooperation-agreement", "2021-04-29", "provisionally-applied"],
    ["convention-on-cluster-munitions", "2010-07-31", "date-fixed"],
  ])("%s on %s is %s", (slug, day, status) => {
    expect(ask(slug, day).status).toBe(status);
  });

  test.each([
    ["convention-on-cluster-munitions", "LTU", "2011-08-31", "provisional"],
    ["convention-on-cluster-munitions", "LTU", "2025-03-05", "withdrawal-pending"],
    ["convention-on-cluster-munitions", "LTU", "2025-03-06", "former-party"],
    ["anti-personnel-mine-ban-convention", "EST", "2025-12-27", "former-party"],
    ["anti-personnel-mine-ban-convention", "FIN", "2026-01-09", "withdrawal-pending"],
    ["anti-personnel-mine-ban-convention", "POL", "2026-02-20", "former-party"],
    ["anti-personnel-mine-ban-convention", "UKR", "2025-08-01", "suspended-contested"],
    ["iccpr", "PRK", "2000-01-01", "party"],
    ["iccpr", "CSHH", "1992-12-31", "party"],
    ["iccpr", "CSHH", "1993-01-01", "ceased"],
    ["iccpr-first-optional-protocol", "JAM", "1998-01-23", "former-party"],
    ["iccpr-first-optional-protocol", "TTO", "1998-08-26", "party"],
    ["iccpr-first-optional-protocol", "TTO", "2000-06-27", "former-party"],
    ["iccpr-first-optional-protocol", "GUY", "2014-01-01", "party"],
    ["rome-statute", "BDI", "2017-10-27", "former-party"],
    ["rome-statute", "GMB", "2016-12-01", "withdrawal-pending"],
    ["rome-statute", "GMB", "2018-01-01", "party"],
    ["rome-statute", "MLI", "2025-12-31", "party"],
    ["rome-statute", "USA", "2010-01-01", "signatory"],
    ["wipo-copyright-treaty", "PRK", "2024-04-30", "party"],
  ])("under %s, %s is on %s: %s", (slug, participant, day, status) => {
    expect(statusOf(slug, participant, day)).toBe(status);
  });

  test("a roster entry in another spelling is refused", () => {
    expect(() => readRoster({ ratification: ["KEN 2001/01/18"] }, { citation: "x" })).toThrow("KEN 2001/01/18");
  });
});
