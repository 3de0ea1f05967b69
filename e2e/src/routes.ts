import { PARTNERSHIP } from "./reader.ts";

const TREATY = `/treaties/${PARTNERSHIP.slug}`;

/** Every public page of the product, with parameters that show something. */
export const ROUTES: readonly string[] = [
  "/",
  "/treaties",
  "/treaties?q=nowhere-at-all",
  "/treaties?status=in-force&asOf=1995-01-01",
  TREATY,
  "/treaties/rome-statute",
  "/treaties/rome-statute?asOf=2001-01-01&knownAt=2030-01-01",
  "/treaties/rome-statute/participants/KEN",
  "/treaties/rome-statute/forecast?party=CHN&on=2027-01-01",
  "/treaties/rome-statute/between?a=KEN&b=FRA",
  `${TREATY}/beside/russia-dprk-friendship-2000`,
  "/participants",
  "/participants/KEN",
  "/participants/FRA?status=party&asOf=2000-01-01",
  "/compare",
  "/compare?a=FRA&b=KEN",
  "/matrix",
  "/matrix?treaty=rome-statute,genocide-convention&party=KEN,FRA,USA",
  "/events",
  "/events?type=ratification&party=KEN",
  "/events?pair=FRA~KEN&certainty=received&notType=signature",
  "/follow",
  "/follow?party=KEN",
  "/erased",
  "/calendar",
  "/changes",
  "/diff",
  "/diff?from=2016-01-01&to=2019-01-01",
  "/sign-in",
  "/fr/treaties",
  "/ru/participants/KEN",
  "/es",
];
