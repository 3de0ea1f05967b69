import type { TreatyRulesInput } from "../src/treaty-rules.ts";
import { clause, convention } from "./law-case.ts";

type Force = TreatyRulesInput["entryIntoForce"];
type DelayInput = NonNullable<Force["delay"]>;

const days = (amount: number): DelayInput => ({ period: { amount, unit: "day" } });
const months = (amount: number): DelayInput => ({ period: { amount, unit: "month" } });
const SIXTH_MONTH: DelayInput = { align: { kind: "first-of-nth-month", nth: 6 } };
const AT_ONCE: DelayInput = {};

type Count = { readonly count: number; readonly delay: DelayInput; readonly article: string };

function afterCount({ count, delay, article }: Count, more: Partial<Force> = {}): TreatyRulesInput {
  const trigger = { kind: "count", count, excludeReio: true } as const;
  return convention({
    reio: ["IO:EU", "EU"],
    entryIntoForce: { trigger, delay, clause: clause(article), ...more },
    laterParty: null,
    exit: { kind: "unknown" },
  });
}

/** The clauses on entry into force of the treaties whose rosters are on the public record, by their id there. */
export const ROSTER_RULES: Readonly<Record<string, TreatyRulesInput>> = {
  basel: afterCount({ count: 20, delay: days(90), article: "Art. 25(1)" }),
  cat: afterCount({ count: 20, delay: days(30), article: "Art. 27(1)" }),
  cbd: afterCount({ count: 30, delay: days(90), article: "Art. 36(1)" }),
  ccm: afterCount({ count: 30, delay: SIXTH_MONTH, article: "Art. 17(1)" }),
  ccw: afterCount({ count: 20, delay: months(6), article: "Art. 5(1)" }),
  cedaw: afterCount({ count: 20, delay: days(30), article: "Art. 27(1)" }),
  "cedaw-op": afterCount({ count: 10, delay: months(3), article: "Art. 16(1)" }),
  crc: afterCount({ count: 20, delay: days(30), article: "Art. 49(1)" }),
  "crc-opac": afterCount({ count: 10, delay: months(3), article: "Art. 10(1)" }),
  "crc-opic": afterCount({ count: 10, delay: months(3), article: "Art. 19(1)" }),
  "crc-opsc": afterCount({ count: 10, delay: months(3), article: "Art. 14(1)" }),
  crpd: afterCount({ count: 20, delay: days(30), article: "Art. 45(1)" }),
  "crpd-op": afterCount(
    { count: 10, delay: days(30), article: "Art. 13(1)" },
    { notBefore: { kind: "treaty-in-force", treaty: "crpd", on: "2008-05-03" } },
  ),
  cwc: afterCount(
    { count: 65, delay: days(180), article: "Art. XXI(1)" },
    { notBefore: { kind: "after-opening", period: { amount: 2, unit: "year" } } },
  ),
  enmod: afterCount({ count: 20, delay: AT_ONCE, article: "Art. IX(3)" }),
  genocide: afterCount({ count: 20, delay: days(90), article: "Art. XIII" }),
  iccpr: afterCount({ count: 35, delay: months(3), article: "Art. 49(1)" }),
  "iccpr-op1": afterCount(
    { count: 10, delay: months(3), article: "Art. 9(1)" },
    { notBefore: { kind: "treaty-in-force", treaty: "iccpr", on: "1976-03-23" } },
  ),
  "iccpr-op2": afterCount({ count: 10, delay: months(3), article: "Art. 8(1)" }),
  icerd: afterCount({ count: 27, delay: days(30), article: "Art. 19(1)" }),
  icescr: afterCount({ count: 35, delay: months(3), article: "Art. 27(1)" }),
  "icescr-op": afterCount({ count: 10, delay: months(3), article: "Art. 18(1)" }),
  icmw: afterCount({
    count: 20,
    delay: { period: { amount: 3, unit: "month" }, align: { kind: "first-of-month-after" } },
    article: "Art. 87(1)",
  }),
  icpped: afterCount({ count: 20, delay: days(30), article: "Art. 39(1)" }),
  "kigali-amendment": afterCount(
    { count: 20, delay: days(90), article: "Art. IV(1)" },
    {
      trigger: {
        kind: "fixed-date-if",
        date: "2019-01-01",
        condition: { kind: "count", count: 20, excludeReio: true },
      },
    },
  ),
  opcat: afterCount({ count: 20, delay: days(30), article: "Art. 28(1)" }),
  ottawa: afterCount({ count: 40, delay: SIXTH_MONTH, article: "Art. 17(1)" }),
  pops: afterCount({ count: 50, delay: days(90), article: "Art. 26(1)" }),
  "refugee-1951": afterCount({ count: 6, delay: days(90), article: "Art. 43(1)" }),
  "refugee-protocol-1967": afterCount({ count: 6, delay: AT_ONCE, article: "Art. VIII(1)" }),
  "rome-statute": afterCount({
    count: 60,
    delay: { period: { amount: 60, unit: "day" }, align: { kind: "first-of-month-after" } },
    article: "Art. 126(1)",
  }),
  uncac: afterCount({ count: 30, delay: days(90), article: "Art. 68(1)" }),
  unclos: afterCount({ count: 60, delay: months(12), article: "Art. 308(1)" }),
  unfccc: afterCount({ count: 50, delay: days(90), article: "Art. 23(1)" }),
  untoc: afterCount({ count: 40, delay: days(90), article: "Art. 38(1)" }),
  "vclt-1969": afterCount({ count: 35, delay: days(30), article: "Art. 84(1)" }),
  "vienna-ozone": afterCount({ count: 20, delay: days(90), article: "Art. 17(1)" }),
  wct: afterCount({ count: 30, delay: months(3), article: "Art. 20" }),
  "who-fctc": afterCount({ count: 40, delay: days(90), article: "Art. 36(1)" }),
  wppt: afterCount({ count: 30, delay: months(3), article: "Art. 29" }),
};

/** Treaties with a roster whose entry into force cannot be computed from it, and why. */
export const NOT_COMPUTED: Readonly<Record<string, string>> = {
  att: "the roster ends before the fiftieth instrument",
  berne: "the first members exchanged ratifications; only today's members are listed",
  ctbt: "not in force; the States of its annex are not on record",
  "doha-amendment": "three fourths of the Protocol's parties, whose roster ends in 2014",
  kyoto: "the table of emissions of 1990 is not on record",
  "montreal-protocol": "the table of consumption of 1986 is not on record",
  paris: "computed with its weights in a test of its own",
  "paris-convention": "the first members exchanged ratifications; only today's members are listed",
};
