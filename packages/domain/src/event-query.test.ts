import { expect, test } from "vitest";
import { EventQuery } from "./event-query.ts";

test("A1 the stream is read by the day we learned of an event unless asked otherwise", () => {
  expect(EventQuery.parse({ kind: ["accession"] })).toEqual({ kind: ["accession"], sort: "-recordedAt" });
});

test.each([
  [{ from: "2024-02-01", to: "2024-01-31" }, "from"],
  [{ from: "2024-02-30" }, "from"],
  [{ to: "yesterday" }, "to"],
  [{ sort: "+recordedAt" }, "sort"],
  [{ kind: ["ratified"] }, "kind"],
])("A1 %j is refused at %s", (input, field) => {
  const { error } = EventQuery.safeParse(input);
  expect(error?.issues[0]?.path[0]).toBe(field);
});

test("A1 one day may be asked for", () => {
  expect(EventQuery.safeParse({ from: "2024-02-29", to: "2024-02-29" }).success).toBe(true);
});
