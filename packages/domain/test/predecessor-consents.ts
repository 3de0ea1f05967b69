/** The first consents to a treaty, oldest first: a State's code and the day of its deposit. */
export type FirstConsents = {
  readonly treaty: string;
  readonly count: number;
  readonly delayDays: number;
  readonly article: string;
  /** The day of the instrument that met the condition, and the day of entry into force that followed. */
  readonly triggeredOn: string;
  readonly inForceOn: string;
  /** A State that is no more, whose instrument counted; today's tables do not show it. */
  readonly former: string;
  readonly consents: readonly (readonly [code: string, depositedOn: string])[];
};

const consents = (lines: string): FirstConsents["consents"] =>
  lines
    .trim()
    .split(/\s*,\s*/)
    .map((line): [string, string] => {
      const [code = "", day = ""] = line.split(" ");
      return [code, day];
    });

/** Restated from the depositary's records; the instruments of Yugoslavia and of the German Democratic Republic put back. */
export const FIRST_CONSENTS: readonly FirstConsents[] = [
  {
    treaty: "Vienna Convention on the Law of Treaties",
    count: 35,
    delayDays: 30,
    article: "Art. 84(1)",
    triggeredOn: "1979-12-28",
    inForceOn: "1980-01-27",
    former: "YUCS",
    consents: consents(`
      NGA 1969-07-31, JAM 1970-07-28, YUCS 1970-08-27, SYR 1970-10-02, CAN 1970-10-14, TUN 1971-06-23,
      BRB 1971-06-24, GBR 1971-06-25, NZL 1971-08-04, NER 1971-10-27, CAF 1971-12-10, PRY 1972-02-03,
      LSO 1972-03-03, ESP 1972-05-16, MAR 1972-09-26, PHL 1972-11-15, ARG 1972-12-05, MUS 1973-01-18,
      AUS 1974-06-13, ITA 1974-07-25, MEX 1974-09-25, GRC 1974-10-30, SWE 1975-02-04, KWT 1975-11-11,
      TZA 1976-04-12, DNK 1976-06-01, CYP 1976-12-28, VAT 1977-02-25, KOR 1977-04-27, COD 1977-07-25,
      FIN 1977-08-19, NRU 1978-05-05, AUT 1979-04-30, HND 1979-09-20, TGO 1979-12-28, RWA 1980-01-03`),
  },
  {
    treaty: "Convention on the Elimination of All Forms of Discrimination against Women",
    count: 20,
    delayDays: 30,
    article: "Art. 27(1)",
    triggeredOn: "1981-08-04",
    inForceOn: "1981-09-03",
    former: "DDDE",
    consents: consents(`
      SWE 1980-07-02, DDDE 1980-07-09, CUB 1980-07-17, GUY 1980-07-17, POL 1980-07-30, PRT 1980-07-30,
      DMA 1980-09-15, BRB 1980-10-16, CHN 1980-11-04, CPV 1980-12-05, HUN 1980-12-22, SUHH 1981-01-23,
      BLR 1981-02-04, RWA 1981-03-02, UKR 1981-03-12, MEX 1981-03-23, NOR 1981-05-21, HTI 1981-07-20,
      MNG 1981-07-20, VCT 1981-08-04, PHL 1981-08-05`),
  },
];
