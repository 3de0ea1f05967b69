import { expect, test } from "vitest";
import { filterOfLink } from "./filter-of-link.ts";

test.each([
  ["/events?type=ratification&party=KEN", { kind: ["ratification"], participant: ["KEN"] }],
  ["https://pacta.example/fr/events?party=KEN&after=x&from=2024-01-01", { participant: ["KEN"] }],
  ["https://pacta.example/treaties/rome-statute", { treaty: ["rome-statute"] }],
  ["/ru/participants/KEN?status=party", { participant: ["KEN"] }],
])("the link %s is the filter %j", (link, filter) => {
  expect(filterOfLink(link)).toEqual(filter);
});

test.each(["", "/events", "/events?nonsense=1", "/matrix?party=KEN", "http://[", "/events?type=nothing"])(
  "the link %j is no filter",
  (link) => {
    expect(filterOfLink(link)).toBeNull();
  },
);
