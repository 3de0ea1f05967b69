import { expect, test } from "vitest";
import { readTreatyFilter, treatiesPath, treatyListInput } from "./treaty-filter.ts";
import { filterParts } from "./treaty-filter-parts.ts";

const NAMES = { topic: { climate: "Climate" }, party: { KEN: "Kenya" } };

test("an address is read and written back", () => {
  const filter = readTreatyFilter({ q: " paris ", status: "in-force,signed", topic: "", year: "2015", sort: "-since" });
  expect(filter).toMatchObject({ q: "paris", status: ["in-force", "signed"], topic: [], year: [2015] });
  const path = treatiesPath(filter, "kyoto");
  expect(path).toBe("/treaties?q=paris&status=in-force%2Csigned&year=2015&sort=-since&after=kyoto");
  const { after: _after, ...query } = Object.fromEntries(new URL(path, "http://x").searchParams);
  expect(readTreatyFilter(query)).toEqual(filter);
});

test("an empty list is no filter", () => {
  expect(treatyListInput(readTreatyFilter({ party: "KEN,FRA" }))).toMatchObject({
    party: ["KEN", "FRA"],
    status: null,
    year: null,
  });
});

test("each part of a filter can be dropped alone", () => {
  const filter = readTreatyFilter({ q: "paris", topic: "climate", party: "KEN" });
  expect(filterParts(filter, NAMES)).toEqual([
    { label: "words “paris”", pathWithout: "/treaties?topic=climate&party=KEN" },
    { label: "Topic: Climate", pathWithout: "/treaties?q=paris&party=KEN" },
    { label: "Participant: Kenya", pathWithout: "/treaties?q=paris&topic=climate" },
  ]);
});
