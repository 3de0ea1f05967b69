import { expect, test } from "vitest";
import { outputRequest } from "./output-request.ts";

const read = (query: string, preset = {}) => outputRequest(new URLSearchParams(query), preset);

test("F11 an output reads the parameters of the page, and the path presets its own", () => {
  expect(read("type=signature&from=2024-01-01&limit=200&knownAt=2025-01-01", { treaty: "x" })).toMatchObject({
    query: { kind: ["signature"], from: "2024-01-01", treaty: ["x"] },
    limit: 200,
    knownAt: "2025-01-01",
    after: null,
  });
});

test.each([
  ["limit=201", "limit"],
  ["limit=x", "limit"],
  ["after=1", "after"],
  ["knownAt=soon", "knownAt"],
  ["type=dance", "type"],
  ["from=2024-02-30", "from"],
  ["from=2024-02-02&to=2024-01-01", "from"],
  ["bom=2", "bom"],
  ["topik=climate", "topik"],
])("F11 %s is refused at its field", (query, field) => {
  expect(read(query)).toMatchObject([{ field }]);
});
