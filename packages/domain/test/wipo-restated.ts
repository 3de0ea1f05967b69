import type { EventKind } from "../src/event-kind.ts";

/** One consent under a treaty WIPO administers, with the day its depositary says it took effect; null: not yet. */
export type RestatedConsent = {
  readonly treaty: string;
  readonly party: string;
  readonly kind: EventKind;
  readonly depositedOn: string;
  readonly inForceOn: string | null;
};

type Line = readonly [party: string, kind: EventKind, depositedOn: string, inForceOn: string | null];

function under(treaty: string, lines: readonly Line[]): RestatedConsent[] {
  return lines.map(([party, kind, depositedOn, inForceOn]) => ({ treaty, party, kind, depositedOn, inForceOn }));
}

const COPYRIGHT = "WIPO Copyright Treaty (WCT)";
const BENELUX_OFFICE = "Benelux Organization for Intellectual Property (BOIP)";
const AFRICAN_OFFICE = "African Intellectual Property Organization (OAPI)";

/** Days on which treaties entered into force whose first parties are not restated here. */
export const GENERAL_FORCE: Readonly<Record<string, string>> = {
  [COPYRIGHT]: "2002-03-06",
  Singapore: "2009-03-16",
  Trademark: "1996-08-01",
};

/** Consents that show each way a day comes about. Source: notifications of WIPO and, for Rome and Brussels, the UN. */
export const RESTATED_CONSENTS: readonly RestatedConsent[] = [
  ...under("Rome", [
    ["Congo", "accession", "1962-06-29", "1964-05-18"],
    ["Sweden", "ratification", "1962-07-13", "1964-05-18"],
    ["Niger", "accession", "1963-04-05", "1964-05-18"],
    ["United Kingdom", "ratification", "1963-10-30", "1964-05-18"],
    ["Ecuador", "ratification", "1963-12-19", "1964-05-18"],
    ["Mexico", "ratification", "1964-02-17", "1964-05-18"],
    ["Denmark", "ratification", "1965-06-23", "1965-09-23"],
    ["Czech Republic", "succession", "1993-09-30", "1993-01-01"],
  ]),
  ...under("Brussels", [
    ["Morocco", "ratification", "1983-03-31", "1983-06-30"],
    ["Benin", "accession", "2017-05-18", "2017-08-17"],
  ]),
  ...under(COPYRIGHT, [
    ["Belgium", "ratification", "2006-05-30", "2006-08-30"],
    ["Switzerland", "ratification", "2008-03-31", "2008-07-01"],
    ["Montenegro", "continued-application", "2006-12-04", "2006-06-03"],
  ]),
  ...under("Singapore", [
    ["Netherlands (Kingdom of the)", "accession", "2009-10-02", "2014-01-08"],
    [BENELUX_OFFICE, "accession", "2013-10-08", "2014-01-08"],
    ["Mali", "ratification", "2009-09-01", "2016-02-13"],
    [AFRICAN_OFFICE, "accession", "2015-11-13", "2016-02-13"],
  ]),
  ...under("Trademark", [
    ["Netherlands (Kingdom of the)", "ratification", "1996-09-19", "2012-08-11"],
    ["Belgium", "ratification", "2004-06-28", "2012-08-11"],
    ["Luxembourg", "ratification", "2012-05-11", "2012-08-11"],
    ["Guinea", "accession", "1996-08-05", null],
  ]),
  ...under("Paris", [
    ["Kenya", "accession", "1965-05-14", "1965-06-14"],
    ["Poland", "accession", "1919-06-24", "1919-11-10"],
    ["Jordan", "accession", "1972-04-12", "1972-07-17"],
    ["Malaysia", "accession", "1988-06-23", "1989-01-01"],
    ["Namibia", "accession", "2003-12-29", "2004-01-01"],
  ]),
  ...under("Berne", [
    ["Chile", "accession", "1970-04-09", "1970-06-05"],
    ["Togo", "accession", "1975-01-28", "1975-04-30"],
    ["United States of America", "accession", "1988-11-16", "1989-03-01"],
  ]),
];
