import { expect, test } from "vitest";
import { messages } from "../../messages/messages.ts";
import { filterParts, readTreatyFilter, treatiesPath } from "./treaty-filter.ts";

test("an address is read and written back", () => {
  const filter = readTreatyFilter({ q: " paris ", status: "in-force", topic: "" });
  expect(filter).toEqual({ q: "paris", status: "in-force", topic: null });
  expect(treatiesPath(filter, "kyoto")).toBe("/treaties?q=paris&status=in-force&after=kyoto");
});

test("each part of a filter can be dropped alone", () => {
  const filter = readTreatyFilter({ q: "paris", topic: "climate" });
  expect(filterParts(filter, () => "Climate", messages().treaties)).toEqual([
    { label: "words “paris”", pathWithout: "/treaties?topic=climate" },
    { label: "topic “Climate”", pathWithout: "/treaties?q=paris" },
  ]);
});
