import { expect, test } from "vitest";
import { KnowledgeInstant } from "./knowledge-instant.ts";

test.each([
  ["2024-05-01", "2024-05-01T23:59:59.999Z"],
  ["2024-05-01T00:00Z", "2024-05-01T00:00:00.000Z"],
  ["2024-05-01T00:00:00Z", "2024-05-01T00:00:00.000Z"],
  ["2024-05-01T02:30:00.5+02:00", "2024-05-01T00:30:00.500Z"],
  ["2024-05-01T02:30+02:00", "2024-05-01T00:30:00.000Z"],
])("C3 %s is the instant %s", (text, iso) => {
  expect(KnowledgeInstant.parse(text).toISOString()).toBe(iso);
});

test.each(["2024-02-30", "2024-05-01T25:00Z", "2024-05-01T00:00", "yesterday", "", "2024"])(
  "C3 “%s” is no instant",
  (text) => {
    expect(KnowledgeInstant.safeParse(text).success).toBe(false);
  },
);
