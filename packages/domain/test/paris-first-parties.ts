/** One of the first parties to the Paris Agreement: deposit, and share of emissions in percent; null: not in the table. */
export type FirstParty = { readonly code: string; readonly depositedOn: string; readonly percent: number | null };

/** By day of deposit: the code and the share that the Conference published on 12 December 2015; "-": none. */
const DEPOSITS: readonly (readonly [day: string, parties: string])[] = [
  ["2016-04-22", "BLZ 0.0, BRB 0.01, FJI 0.01, GRD 0.0, KNA 0.0, LCA 0.0, MDV 0.0, MHL 0.0, MUS 0.01, NRU 0.0"],
  ["2016-04-22", "PLW 0.0, PSE -, SOM -, TUV 0.0, WSM 0.0"],
  ["2016-04-29", "SYC 0.0"],
  ["2016-05-20", "GUY 0.01"],
  ["2016-06-20", "NOR 0.14"],
  ["2016-06-29", "VCT 0.0"],
  ["2016-07-25", "PER 0.22"],
  ["2016-07-29", "CMR 0.45"],
  ["2016-08-01", "PRK 0.23"],
  ["2016-08-22", "BHS 0.0"],
  ["2016-09-01", "COK 0.0"],
  ["2016-09-03", "CHN 20.09, USA 17.89"],
  ["2016-09-07", "LAO 0.02"],
  ["2016-09-15", "FSM 0.0"],
  ["2016-09-19", "UKR 1.04"],
  ["2016-09-21", "ALB 0.02, ARE 0.53, ARG 0.89, ATG 0.0, BGD 0.27, BLR 0.24, BRA 2.48, BRN -, DMA 0.0, GHA 0.09"],
  ["2016-09-21", "GIN 0.01, HND 0.03, ISL 0.01, KIR 0.0, LKA 0.05, MAR 0.16, MDG 0.08, MEX 1.7, MNG 0.05"],
  ["2016-09-21", "NAM 0.01, NER 0.04, PAN 0.03, PNG 0.01, SEN 0.05, SGP 0.13, SLB 0.0, SWZ 0.05, THA 0.64"],
  ["2016-09-21", "TON 0.0, UGA 0.07, VUT 0.0"],
  ["2016-09-23", "MLI 0.03"],
  ["2016-10-02", "IND 4.1"],
  ["2016-10-04", "NZL 0.22"],
  ["2016-10-05", "AUT 0.21, BOL 0.12, CAN 1.95, DEU 2.56, FRA 1.34, HUN 0.15, IO:EU 12.1, MLT 0.01, NPL 0.07"],
  ["2016-10-05", "PRT 0.18, SVK 0.12"],
];

/** All who had deposited when the condition was met: 73 States, and the European Union, whose share is its members'. */
export const FIRST_PARTIES: readonly FirstParty[] = DEPOSITS.flatMap(([depositedOn, parties]) =>
  parties.split(", ").map((party) => {
    const [code = "", percent = "-"] = party.split(" ");
    return { code, depositedOn, percent: percent === "-" ? null : Number(percent) };
  }),
);

/** Later deposits and the days the depositary states for them, at least one in each month of the year. */
export const LATER_PARTIES: readonly (readonly [code: string, depositedOn: string, inForceOn: string])[] = [
  ["RWA", "2016-10-06", "2016-11-05"],
  ["BEN", "2016-10-31", "2016-11-30"],
  ["IDN", "2016-10-31", "2016-11-30"],
  ["DNK", "2016-11-01", "2016-12-01"],
  ["BGR", "2016-11-29", "2016-12-29"],
  ["KAZ", "2016-12-06", "2017-01-05"],
  ["CYP", "2017-01-04", "2017-02-03"],
  ["LTU", "2017-02-02", "2017-03-04"],
  ["ETH", "2017-03-09", "2017-04-08"],
  ["BEL", "2017-04-06", "2017-05-06"],
  ["GEO", "2017-05-08", "2017-06-07"],
  ["ROU", "2017-06-01", "2017-07-01"],
  ["EGY", "2017-06-29", "2017-07-29"],
  ["MWI", "2017-06-29", "2017-07-29"],
  ["VEN", "2017-07-21", "2017-08-20"],
  ["HTI", "2017-07-31", "2017-08-30"],
  ["SDN", "2017-08-02", "2017-09-01"],
  ["BTN", "2017-09-19", "2017-10-19"],
  ["GNQ", "2018-10-30", "2018-11-29"],
  ["RUS", "2019-10-07", "2019-11-06"],
  ["USA", "2021-01-20", "2021-02-19"],
];
